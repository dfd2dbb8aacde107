import type { CitationFormatId } from '@/lib/vocabulary/citation-format';

const formats: Record<CitationFormatId, string> = { plain: 'Văn bản', bibtex: 'BibTeX', ris: 'RIS' };

export const cite = {
  title: 'Trích dẫn',
  dataset: 'Cách trích dẫn bộ số liệu này',
  formats,
  formatsLabel: 'Trích dẫn cho phần mềm quản lý tài liệu',
  /** The parts of a citation, each a sentence without its full stop. */
  figure: (name: string, value: string, basis: string) => `${name}: ${value} (${basis})`,
  scheme: (title: string, code: string) => `${title} (đề án ${code})`,
  partOf: (dataset: string) => `Trong bộ số liệu “${dataset}”`,
  release: (number: string, date: string) => `Bản phát hành ${number}, ngày ${date}`,
  agency: (agency: string) => `Cơ quan thực hiện chương trình: ${agency}`,
  sources: (sources: string) => `Dẫn theo: ${sources}`,
  source: (title: string) => `“${title}”`,
};
