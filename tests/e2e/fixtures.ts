import { test as base, expect } from '@playwright/test';

/** What a page must never do while a test looks at it, each told in one line. */
export interface Watch {
  readonly problems: string[];
}

/**
 * A page that is watched: an error in the console, a script that throws or a request to another host fails the test.
 * A test that asks for no page gets none, which is quicker by far.
 */
export const test = base.extend<{ watch: Watch }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures one needs.
  watch: async ({}, use) => use({ problems: [] }),
  page: async ({ page, baseURL, watch: { problems } }, use) => {
    const home = new URL(baseURL ?? '').origin;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== home && protocol !== 'data:' && protocol !== 'blob:') problems.push(`request: ${request.url()}`);
    });
    await use(page);
    expect(problems, 'console errors, page errors and requests to other hosts').toEqual([]);
  },
});

export { expect };
