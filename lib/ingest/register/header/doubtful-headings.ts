/** What a heading in doubt may mean. */
export type DoubtfulColumn = 'programme' | 'category' | 'legalForm';

interface DoubtfulHeading {
  readonly names: readonly string[];
  /** What it may mean, the usual first: what stands below it decides. */
  readonly columns: readonly DoubtfulColumn[];
}

/** Headings that officers use for more than one thing. */
export const doubtfulHeadings: readonly DoubtfulHeading[] = [
  { names: ['Loại', 'Phân loại', 'Nhóm', 'Type', 'Kind'], columns: ['programme', 'category', 'legalForm'] },
  { names: ['Loại hình', 'Hình thức'], columns: ['category', 'legalForm', 'programme'] },
  { names: ['Lĩnh vực', 'Ngành nghề', 'Ngành', 'Lĩnh vực hỗ trợ', 'Field', 'Sector'], columns: ['category'] },
];
