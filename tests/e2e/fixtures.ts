import { test as base, expect } from '@playwright/test';

/** What a page must never do while a test looks at it, each told in one line. */
export interface Watch {
  readonly problems: string[];
}

/**
 * A page that is watched: an error in the console, a script that throws or a request to another host fails the test.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
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
      await use({ problems });
      expect(problems, 'console errors, page errors and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
