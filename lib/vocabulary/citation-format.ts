import type { NamedFile } from './file-format';

/** Every form of a citation (`/api/v1/{dataset}/citation.bib`), in display order. */
export const citationFormats = {
  plain: { file: 'citation.txt', mediaType: 'text/plain; charset=utf-8', isSpoken: true },
  bibtex: { file: 'citation.bib', mediaType: 'application/x-bibtex; charset=utf-8', isSpoken: true },
  ris: { file: 'citation.ris', mediaType: 'application/x-research-info-systems; charset=utf-8', isSpoken: true },
} as const satisfies Record<string, NamedFile>;
export type CitationFormatId = keyof typeof citationFormats;
export const citationFormatIds = Object.keys(citationFormats) as CitationFormatId[];
