import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { SitePage } from './site-page';

/** The list of schemes with its filters. */
export class RegisterPage extends SitePage {
  constructor(page: Page, locale: Locale) {
    super(page, locale, 'schemes');
  }

  get count(): Locator {
    return this.page.locator('[data-result-count]');
  }

  get announcement(): Locator {
    return this.page.locator('[data-announce]');
  }

  get schemes(): Locator {
    return this.page.locator('[data-scheme]');
  }

  get chips(): Locator {
    return this.page.locator('a.chip');
  }

  get search(): Locator {
    return this.page.locator('input[name="q"]');
  }

  box(name: string, value: string): Locator {
    return this.page.locator(`input[type="checkbox"][name="${name}"][value="${value}"]`);
  }

  async codes(): Promise<string[]> {
    return this.schemes.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-scheme') ?? ''));
  }

  async expectCount(count: number): Promise<void> {
    await expect(this.count).toHaveAttribute('data-result-count', String(count));
  }
}
