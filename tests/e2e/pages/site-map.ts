import { pages } from '@/components/layout/pages';

export const dataset = 'lang-son';
export const namedScheme = 'LS-2017-2021-KCDP-TB-01';
export const countedScheme = 'LS-2017-2021-KCDP-TB-42';

/** One address for each kind of page, below the dataset's. */
export const sitePaths = {
  ...pages,
  namedScheme: `/schemes/${namedScheme}`,
  countedScheme: `/schemes/${countedScheme}`,
  publishedFigure: '/figures/A08',
  derivedFigure: '/figures/support.kcqg.machinery.2017-2021',
  unpublishedFigure: '/figures/counterpart.kcqg.all.2017-2021',
} as const;

export type SitePathId = keyof typeof sitePaths;
export const sitePathIds = Object.keys(sitePaths) as SitePathId[];

/** The widths of a phone, a tablet and a desk, in CSS pixels. */
export const widths = [360, 768, 1280] as const;
