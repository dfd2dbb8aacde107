import { pages } from '@/components/layout/pages';
import { chartList } from '@/lib/domain/charts/registry';
import { sitePages } from '@/lib/vocabulary/site-page';

export const dataset = 'lang-son';
/** The invented province with a full register. */
export const illustrative = 'minh-hoa';
export const namedScheme = 'LS-2017-2021-KCDP-TB-01';
export const countedScheme = 'LS-2017-2021-KCDP-TB-42';

const ofDataset = {
  ...pages,
  namedScheme: `/schemes/${namedScheme}`,
  countedScheme: `/schemes/${countedScheme}`,
  publishedFigure: '/figures/A08',
  derivedFigure: '/figures/support.kcqg.machinery.2017-2021',
  unpublishedFigure: '/figures/counterpart.kcqg.all.2017-2021',
} as const;

const ofIllustrative = {
  illustrativeOverview: '',
  illustrativeSchemes: '/schemes',
  illustrativeScheme: '/schemes/MINH-HOA-2021-2025-KCQG-TD-001',
  illustrativeFigure: '/figures/support.all.all.2023',
  illustrativeReconciliation: '/reconciliation',
  illustrativeMethodology: '/methodology',
  illustrativeDownloads: '/downloads',
  illustrativeDictionary: '/dictionary',
} as const;

const below = <Key extends string>(slug: string, paths: Readonly<Record<Key, string>>) =>
  Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, `/${slug}${path}`])) as Record<Key, string>;

/** One address for each kind of page, below the language's. */
export const sitePaths = {
  ...below(dataset, ofDataset),
  ...below(illustrative, ofIllustrative),
  ...(Object.fromEntries(sitePages.map((page) => [page, `/${page}`])) as Record<(typeof sitePages)[number], string>),
};

export type SitePathId = keyof typeof sitePaths;
export const sitePathIds = Object.keys(sitePaths) as SitePathId[];

/** The pages that belong to a dataset, and so have releases. */
export const isOfDataset = (id: SitePathId): boolean =>
  [dataset, illustrative].includes(sitePaths[id].split('/')[1] ?? '');

/** The charts that published figures alone can fill. */
export const listedChartIds = chartList.filter(({ needsRegister }) => !needsRegister).map(({ id }) => id);

/** The widths of a phone, a tablet and a desk, in CSS pixels. */
export const widths = [360, 768, 1280] as const;
