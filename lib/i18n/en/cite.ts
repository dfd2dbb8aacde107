import type { CitationFormatId } from '@/lib/vocabulary/citation-format';
import type { cite as vi } from '../vi/cite';

const formats: Record<CitationFormatId, string> = { plain: 'Plain text', bibtex: 'BibTeX', ris: 'RIS' };

export const cite: typeof vi = {
  title: 'Cite',
  dataset: 'How to cite this dataset',
  formats,
  formatsLabel: 'The citation for reference managers',
  figure: (name, value, basis) => `${name}: ${value} (${basis})`,
  scheme: (title, code) => `${title} (scheme ${code})`,
  partOf: (dataset) => `In the dataset “${dataset}”`,
  release: (number, date) => `Release ${number}, ${date}`,
  agency: (agency) => `Agency that carries the programme out: ${agency}`,
  sources: (sources) => `Quoted from: ${sources}`,
  source: (title) => `“${title}”`,
};
