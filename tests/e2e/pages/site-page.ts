import type AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, type Response } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { type Messages, messagesFor } from '@/lib/i18n/messages';
import { accessibilityChecks } from './accessibility-checks';
import { type SitePathId, sitePaths } from './site-map';

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Any page of the site, in one language, with the checks that hold for all of them. */
export class SitePage {
  readonly messages: Messages;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly id: SitePathId = 'overview',
  ) {
    this.messages = messagesFor(locale);
  }

  get path(): string {
    return `/${this.locale}${sitePaths[this.id]}`;
  }

  /** The dialog that answers where a number comes from. */
  get panel(): Locator {
    return this.page.getByRole('dialog', { name: this.messages.figure.panelLabel });
  }

  /** `search` is written without its question mark. */
  async open(search = ''): Promise<Response> {
    const response = await this.page.goto(search ? `${this.path}?${search}` : this.path);
    if (!response) throw new Error(`No answer from ${this.path}`);
    return response;
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: width < 700 ? 780 : 900 });
  }

  /** WCAG 2.2 A and AA, and axe's good practice, on the page as it stands. */
  async expectAccessible(): Promise<void> {
    await this.expectNoViolations(accessibilityChecks(this.page).withTags(accessibilityTags));
  }

  /** The same without the contrast of colours, which no width changes and which takes most of the time. */
  async expectAccessibleLayout(): Promise<void> {
    await this.expectNoViolations(
      accessibilityChecks(this.page).withTags(accessibilityTags).disableRules('color-contrast'),
    );
  }

  async expectReadableColours(): Promise<void> {
    await this.expectNoViolations(accessibilityChecks(this.page).withRules('color-contrast'));
  }

  /** Nothing is wider than the window. Names what sticks out. */
  async expectFits(): Promise<void> {
    const sticking = await this.page.evaluate(async () => {
      await document.fonts.ready;
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      const wide = [...document.querySelectorAll('body, body *')].filter(
        (element) => element.getBoundingClientRect().right > room + 0.5,
      );
      return wide.slice(0, 5).map((element) => `${element.tagName}.${element.className} is wider than ${room}`);
    });
    expect.soft(sticking, `width of ${this.page.url()}`).toEqual([]);
  }

  /** Presses Tab until `target` has the focus, as a reader without a mouse does. */
  async tabTo(target: Locator, mostPresses = 120): Promise<void> {
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${target} was not reached by ${mostPresses} presses of Tab`);
  }

  private async expectNoViolations(checks: AxeBuilder): Promise<void> {
    const { violations } = await checks.analyze();
    const told = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help} at ${target.join(' ')} in ${html.slice(0, 160)}`),
    );
    expect.soft(told, `accessibility of ${this.page.url()}`).toEqual([]);
  }
}
