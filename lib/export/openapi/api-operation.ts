import type { Parameters } from '@/lib/schemas/query';
import type { ApiTopic } from '@/lib/vocabulary/api-topic';
import type { JsonSchema } from './json-schema';

/** What stands in a path where `{name}` does: every valid value, those of the example first. */
export type PathValues = Readonly<Record<string, readonly string[]>>;

/** The headers that an answer may have beside those of every answer. */
export type AnswerHeader =
  | 'etag'
  | 'contentDisposition'
  | 'contentLanguage'
  | 'illustrative'
  | 'leftOut'
  | 'link'
  | 'release'
  | 'rows';

/** One address of the API that can be read, for the description of all. */
export interface ApiOperation {
  /** In camel case, once in the whole API. */
  readonly id: string;
  readonly topic: ApiTopic;
  /** As OpenAPI writes it: `/api/v1/{dataset}/schemes.csv`. */
  readonly path: string;
  readonly pathValues: PathValues;
  /** The names in the path that may also stand for other values than those. */
  readonly openPath?: readonly string[];
  /** In one sentence. */
  readonly summary: string;
  readonly description?: string;
  /** The keys of its query: once for each dataset that has it, since what is valid may differ. */
  readonly query: readonly Parameters[];
  /** What an example asks, by key; of keys that are not here, the first valid value. */
  readonly examples?: Readonly<Record<string, string | number>>;
  /** Keys that a query must have. */
  readonly required?: readonly string[];
  readonly mediaType: string;
  /** What another question is answered with. */
  readonly otherMediaTypes?: readonly string[];
  /** Of the answer, where it is text or JSON. */
  readonly schema: JsonSchema | null;
  readonly headers: readonly AnswerHeader[];
  /** May be 400 and 404; 503 goes with every address that reads the data. */
  readonly failures: readonly (400 | 404 | 503)[];
}
