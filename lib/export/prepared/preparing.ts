import type { Publication } from '@/lib/domain/publication';
import { collate } from '@/lib/format/collate';
import { csvTextVersion } from './csv-version';
import { preparedParts } from './prepared-parts';

/**
 * A megabyte of text, a tenth of that when packed. Fewer rows would be more parts to read one by one; more would take
 * longer to unpack than the few that a filter finds among them take to write.
 */
const rowsPerPart = 4000;

/** What a large register is prepared with when it is published. */
export const preparing = {
  collate,
  version: String(csvTextVersion),
  files: (content: Pick<Publication, 'schemes' | 'dataset'>) => preparedParts(content, rowsPerPart),
};
