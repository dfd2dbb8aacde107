import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.mjs';

/** The browser that the tests use too. */
export async function launchBrowser(more = []) {
  const executablePath = await findBrowser();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Going back is part of what is measured.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--disable-gpu', '--disable-background-networking', ...sandbox, ...more],
  });
}
