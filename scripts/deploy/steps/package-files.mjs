import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Packages that have done their work once the site is built. `react` and what draws is inside the site's own files. */
const onlyForBuilding = new Set([
  '@tailwindcss/postcss',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'esbuild',
  'prisma',
  'react',
  'react-dom',
  'recharts',
  'sharp',
  'tailwindcss',
  'tsx',
  'typescript',
]);

/** Far too large to be taken whole. Next tells for each page which of their files it needs. */
const asTraced = new Set(['@prisma/client', 'next']);

/** What Next's trace does not see: a server of one's own asks for more of Next than its own server does. */
const neverOfNext =
  /^dist\/(?:esm|docs|next-devtools|bundle-analyzer)\/|^dist\/compiled\/(?:next-server|next-devtools|babel|babel-packages|@vercel\/(?:nft|og)|@next|[^/]+-experimental)\//;

const neverNeeded = /\.(?:map|d\.[cm]?ts|md|markdown)$/i;

const isGlibc = () => process.report?.getReport().header.glibcVersionRuntime !== undefined;

/** A binary for the other of Linux's two C libraries is of no use here. */
const isForOtherSystem = (name) => (isGlibc() ? /-musl$/.test(name) : /-gnu$/.test(name));

export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

/** Where Node finds a package from a folder; `null` where it is not installed. */
function placeOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (folder === '.') return null;
  }
}

/** The folders of the packages and of all that they need themselves. */
function placesOf(names, from = '.', found = new Set()) {
  for (const name of names) {
    const place =
      onlyForBuilding.has(name) || asTraced.has(name) || isForOtherSystem(name) ? null : placeOf(name, from);
    if (place === null || found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
    placesOf(Object.keys({ ...dependencies, ...optionalDependencies }), place, found);
  }
  return found;
}

/** What Next says that its pages and its server need of the packages: in `.next`, a list beside each of them. */
const tracedFiles = () =>
  filesBelow('.next')
    .filter((file) => file.endsWith('.nft.json') && !file.startsWith(join('.next', 'cache')))
    .flatMap((list) => JSON.parse(readFileSync(list, 'utf8')).files.map((file) => join(dirname(list), file)))
    .filter((file) => file.startsWith('node_modules'))
    .filter((file) => !/^node_modules\/(?:sharp|@img)\//.test(file));

const nextItself = () =>
  filesBelow(join('node_modules', 'next')).filter((file) => !neverOfNext.test(relative('node_modules/next', file)));

/** The files of packages that the built site needs at run time, from the project's folder. */
export function packageFiles() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const whole = [...placesOf(Object.keys(dependencies))].flatMap((place) =>
    filesBelow(place).filter((file) => !relative(place, file).split('/').includes('node_modules')),
  );
  const all = new Set([...tracedFiles(), ...nextItself(), ...whole]);
  return [...all].filter((file) => !neverNeeded.test(basename(file)) && existsSync(file));
}
