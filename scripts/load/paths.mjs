let count = 0;

/** What nobody has asked before, so that no cache can have it. */
const unasked = () => {
  count += 1;
  return `${process.pid}x${count}`;
};

const pages = ['', '/figures', '/sources', '/downloads', '/updates', '/reconciliation', '/methodology', '/dictionary'];
const files = [
  'schemes.csv',
  'schemes.json',
  'schemes.xlsx',
  'summary.csv?by=programme',
  'figures.csv',
  'updates.atom',
];
const datasets = ['lang-son', 'minh-hoa'];
const pick = (list) => list[Math.floor(Math.random() * list.length)];

/** A page of the register under a filter that is new: the dearest kind of page that a reader may ask for at will. */
export const newPage = () => `/${pick(['vi', 'en'])}/minh-hoa/schemes?q=${unasked()}&year=${pick([2021, 2022, 2023])}`;

/** One of everything, as readers and machines may ask: most of it again and again, some of it new. */
export function anyPath() {
  const kind = Math.random();
  if (kind < 0.5) return `/${pick(['vi', 'en'])}/${pick(datasets)}${pick(pages)}`;
  if (kind < 0.7) return newPage();
  if (kind < 0.85) return `/api/v1/${pick(datasets)}/${pick(files)}`;
  if (kind < 0.9) return `/api/v1/${pick(datasets)}/datapackage.json`;
  if (kind < 0.93) return `/vi/${pick(datasets)}/no-such-page-${unasked()}`;
  if (kind < 0.95) return `/api/v1/minh-hoa/schemes.csv?year=${unasked()}`;
  if (kind < 0.96) return `/api/v1/${pick(datasets)}/package.zip`;
  return pick(['/api/health', '/robots.txt', '/sitemap.xml', '/vi/datasets', '/en/guide', '/icon.svg']);
}
