/**
 * The third step of the Containerfile, `node scripts/deploy/steps/collect.mjs FOLDER`: puts what the site needs at run
 * time, and nothing else, into an empty folder.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StepFailed, step } from '../../support/step.mjs';
import { filesBelow, packageFiles } from './package-files.mjs';

const ownFiles = [
  '.build/chart-worker.mjs',
  '.build/data.mjs',
  '.build/page-script.json',
  '.build/server.mjs',
  'LICENSE',
  'lib/chart-pictures/png-worker.mjs',
  'next.config.js',
  'package.json',
  'scripts/deploy/health.mjs',
  'scripts/deploy/operating.md',
  'scripts/deploy/van-hanh.md',
  'scripts/support/local-address.mjs',
];

/** Each kind of database has migrations of its own. */
const migrations = readdirSync('prisma')
  .filter((name) => name.startsWith('migrations'))
  .map((name) => join('prisma', name));
const ownFolders = ['.build/static', 'lib/export/report/typst', ...migrations, 'prisma/seed', 'public'];

const onlyForBuilding =
  /^\.next\/(?:build|cache|dev|diagnostics|turbopack|types|lock|trace[^/]*)(?:\/|$)|\.map$|\.nft\.json$/;

const siteFiles = () => filesBelow('.next').filter((file) => !onlyForBuilding.test(file));

function copy(file, folder) {
  const place = join(folder, file);
  mkdirSync(dirname(place), { recursive: true });
  // Next finds packages through links of its own.
  if (lstatSync(file).isSymbolicLink()) symlinkSync(readlinkSync(file), place);
  else copyFileSync(file, place, constants.COPYFILE_FICLONE);
}

const [folder] = process.argv.slice(2);
if (folder === undefined || (existsSync(folder) && readdirSync(folder).length > 0)) {
  throw new StepFailed('Say into which empty folder: node scripts/deploy/steps/collect.mjs FOLDER');
}
await step('Collecting what runs', () => {
  const files = [...ownFiles, ...ownFolders.flatMap(filesBelow), ...siteFiles(), ...packageFiles()];
  for (const file of files) copy(file, folder);
});
