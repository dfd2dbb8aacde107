/** The pages of a dataset in the order of the menu, with their addresses below the dataset's. */
export const pages = {
  overview: '',
  schemes: '/schemes',
  figures: '/figures',
  reconciliation: '/reconciliation',
  methodology: '/methodology',
  sources: '/sources',
  downloads: '/downloads',
  dictionary: '/dictionary',
  updates: '/updates',
} as const;

export type PageId = keyof typeof pages;
export const pageIds = Object.keys(pages) as PageId[];

/** What stands in the row of the menu where there is little room; the others are in its drawer. */
export const firstPageIds: readonly PageId[] = ['overview', 'schemes', 'figures'];
