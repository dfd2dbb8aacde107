/** The pages that belong to no dataset, in the order of their menu: `/vi/datasets`. */
export const sitePages = ['datasets', 'compare', 'check', 'guide', 'developers'] as const;
export type SitePage = (typeof sitePages)[number];

/** What stands where a dataset's slug does, in pages or in the API, so that no dataset can have it. */
export const reservedSlugs: readonly string[] = [...sitePages, 'missing', 'unavailable', 'cards', 'oembed'];
