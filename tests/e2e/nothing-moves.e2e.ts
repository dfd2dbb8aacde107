import { setTimeout as delay } from 'node:timers/promises';
import type { Locator } from '@playwright/test';
import { chartIds } from '@/lib/domain/charts/chart-model';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { listedChartIds, widths } from './pages/site-map';

const sizes = [
  ['narrow', 360],
  ['wide', 1280],
] as const;

interface Marks {
  /** Each mark's kind, look and text in order, with # in place of numbers. */
  readonly shapes: readonly string[];
  readonly numbers: readonly number[];
}

/** Everything that a picture draws, in order. */
const marksOf = (svg: Locator): Promise<Marks> =>
  svg.evaluate((picture) => {
    const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'transform'];
    // Only what draws: Recharts also writes attributes that mean nothing to an element.
    const drawn: Record<string, string[]> = {
      path: ['d', ...looks],
      rect: ['x', 'y', 'width', 'height', ...looks],
      line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'],
      circle: ['cx', 'cy', 'r', ...looks],
      polygon: ['points', ...looks],
      text: ['x', 'y', 'text-anchor', ...looks],
    };
    const numbers: number[] = [];
    const shapes = [...picture.querySelectorAll(Object.keys(drawn).join())]
      .filter((mark) => !mark.closest('defs, clipPath') && !(mark.tagName === 'text' && mark.textContent === ''))
      .map((mark) => {
        const attributes = (drawn[mark.tagName] ?? []).flatMap((name) => {
          const value = mark.getAttribute(name);
          if (value === null) return [];
          numbers.push(...(value.match(/-?\d*\.?\d+/g) ?? []).map(Number));
          return [`${name}=${value.replace(/-?\d*\.?\d+/g, '#')}`];
        });
        return [mark.tagName, ...attributes, mark.tagName === 'text' ? mark.textContent : ''].join(' ');
      });
    return { shapes, numbers };
  });

/** The server writes two decimals. */
const mostApart = 0.011;

const farthest = (a: Marks, b: Marks) =>
  Math.max(...a.numbers.map((number, index) => Math.abs(number - (b.numbers[index] ?? Number.NaN))));

declare global {
  interface Window {
    shifts: { value: number; from: string[] }[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const from = entry.sources.map(({ node }) =>
          (node instanceof Element ? node.outerHTML : String(node?.textContent)).slice(0, 100),
        );
        window.shifts.push({ value: entry.value, from });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

const fontTimes = [
  ['', 0],
  [', also where the typeface is late', 800],
] as const;

for (const width of widths) {
  for (const [which, late] of fontTimes)
    test(`nothing moves while the overview and the register load at ${width}${which}`, async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await delay(late);
        await route.continue();
      });
      for (const site of [new OverviewPage(page, 'vi'), new RegisterPage(page, 'en')]) {
        await site.resize(width);
        await site.open();
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(late);
        await page.mouse.wheel(0, 900);
        await page.waitForTimeout(300);
        expect.soft(await page.evaluate(() => window.shifts)).toEqual([]);
      }
    });
}

/** Where it stands on the page, however far that is scrolled: a tall chart is scrolled to be pointed at. */
const placeOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + window.scrollX, y: Math.round((y + window.scrollY) * 100) / 100, width, height };
  });

const liveCharts = [
  ['overview', listedChartIds, ['', 'programme=kcqg&byCategory=schemes', 'category=machinery&overTime=counterpart']],
  ['illustrativeOverview', chartIds, ['', 'byDistrict=leverage_ratio&overTime=jobs&byProgramme=jobs']],
] as const;

for (const [size, width] of sizes) {
  for (const [id, charts, searches] of liveCharts)
    test(`the live charts of ${id} take their pictures' places, mark for mark, ${size}`, async ({ page }) => {
      test.slow();
      const overview = new OverviewPage(page, 'vi', id);
      await overview.resize(width);
      for (const search of searches) {
        await overview.open(search);
        await page.evaluate(() => document.fonts.ready);
        for (const id of charts) {
          const marks = overview.marks(id, size);
          await marks.scrollIntoViewIfNeeded();
          const svg = marks.locator('svg').first();
          const before = await marksOf(svg);
          const place = await placeOf(marks);
          expect(before.shapes.length).toBeGreaterThan(3);
          await page.evaluate(() => {
            window.shifts = [];
          });
          await marks.hover({ position: { x: 3, y: 3 } });
          await expect(marks.locator('[data-live="true"]')).toBeVisible();
          // A reader's hand is never quite still.
          await marks.hover({ position: { x: 4, y: 4 } });
          await page.mouse.move(0, 0);
          const live = marks.locator('[data-live="true"] svg').first();
          await expect
            .poll(async () => (await marksOf(live)).shapes, { message: `${id}?${search}` })
            .toEqual(before.shapes);
          expect(farthest(before, await marksOf(live)), `${id}?${search}`).toBeLessThan(mostApart);
          expect(await placeOf(marks)).toEqual(place);
          expect(await page.evaluate(() => window.shifts), `${id}?${search}`).toEqual([]);
        }
      }
    });
}

test('the code that draws charts is fetched when a chart is about to be used, not before', async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.text().catch(() => ''));
  });
  const drawing = async () => (await Promise.all(bodies)).filter((body) => body.includes('recharts')).length;
  const overview = new OverviewPage(page, 'vi');
  await overview.open();
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 3000);
  await page.waitForTimeout(300);
  expect(bodies.length).toBeGreaterThan(0);
  expect(await drawing()).toBe(0);
  const marks = overview.marks('byProgramme', 'wide');
  await marks.focus();
  await expect(marks.locator('[data-live="true"]')).toBeVisible();
  expect(await drawing()).toBeGreaterThan(0);
});

test('a picture can be read although the code for it never comes', async ({ page, watch }) => {
  const overview = new OverviewPage(page, 'vi');
  await overview.open();
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', (route) => route.abort());
  const marks = overview.marks('byProgramme', 'wide');
  await marks.focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.locator('[aria-live]')).toContainText('2.350');
  await expect(marks.locator('svg').first()).toBeVisible();
  // The refused request is this test's own.
  const own = watch.problems.splice(0);
  expect(own.every((problem) => problem.includes('net::ERR_FAILED'))).toBe(true);
});

test('what a mark says goes when the pointer goes, also the first time', async ({ page }) => {
  const overview = new OverviewPage(page, 'vi');
  await overview.open();
  const marks = overview.marks('byProgramme', 'wide');
  const said = marks.locator('div[aria-hidden="true"]');
  await marks.hover();
  await expect(said).toBeVisible();
  await expect(marks.locator('[data-live="true"]')).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(said).toHaveCount(0);
});
