import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { programs } from './paths.mjs';
import { runNode, runProgram } from './run-command.mjs';
import { StepFailed, step } from './step.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const usualPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A Chromium or Chrome that is installed; `null` where there is none. */
export function installedBrowser({ path = process.env.PATH ?? '', places = usualPlaces } = {}) {
  const inPath = path
    .split(delimiter)
    .flatMap((folder) => (folder === '' ? [] : names.map((name) => join(folder, name))));
  return [...inPath, ...places].find(isProgram) ?? null;
}

async function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return null;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runProgram('apt-get', ['update'], { env });
  if (updated.code !== 0) return null;
  await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return installedBrowser();
}

/**
 * The browser for the tests: CHROMIUM_PATH, one that is installed, Debian's package where this is root on Debian,
 * else Playwright's own (an empty string). Throws a sentence where none can be had.
 */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new StepFailed(`CHROMIUM_PATH is ${chosen}, where there is no program.`);
  }
  const installed = installedBrowser();
  if (installed !== null) return installed;
  return step('Installing a browser for the tests', async () => {
    const fromDebian = await installFromDebian();
    if (fromDebian !== null) return fromDebian;
    const { code } = await runNode([programs.playwright, 'install', 'chromium']);
    if (code === 0) return '';
    throw new StepFailed(
      'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to where it is.',
    );
  });
}
