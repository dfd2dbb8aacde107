import { expect } from '@playwright/test';
import type { SitePage } from './site-page';

/** Whether the page as it stands says where it can be found for good. */
export async function expectPermalink({ page, messages }: SitePage): Promise<void> {
  const permalink = page.locator('footer [data-permalink]');
  await expect.soft(permalink).toHaveText(messages.permalink.link);
  expect.soft(await permalink.getAttribute('href')).toMatch(/[?&]release=\d+$/);
}
