import type { Messages } from '@/lib/i18n/messages';
import type { ApiTopic } from '@/lib/vocabulary/api-topic';
import { type FileDatasetId, fileDatasetIds } from '../datasets';

const isTable = (topic: ApiTopic): topic is FileDatasetId & ApiTopic =>
  (fileDatasetIds as readonly string[]).includes(topic);

/** The title and the description of a part of the API: of a table, those of the dictionary. */
export const topicWords = (
  topic: ApiTopic,
  { dictionary, apiPage }: Messages,
): { readonly title: string; readonly description: string } =>
  isTable(topic) ? dictionary.tables[topic] : apiPage.topics[topic];
