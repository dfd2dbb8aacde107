import type { CitationFormatId } from '@/lib/vocabulary/citation-format';
import type { Citation } from './citation';
import { citationBibtex } from './citation-bibtex';
import { citationRis } from './citation-ris';
import { citationText } from './citation-text';

/** What writes a citation in each form. */
export const citationWriters: Readonly<Record<CitationFormatId, (citation: Citation) => string>> = {
  plain: (citation) => `${citationText(citation)}\n`,
  bibtex: citationBibtex,
  ris: citationRis,
};
