import type { Page } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { dataset, sitePathIds, sitePaths } from './pages/site-map';

const embedded = `/${dataset}/embed/charts/capital`;
const paths = [...sitePathIds.map((id) => sitePaths[id]), embedded, '/no-such-page'];

/** Collects what the policy forbids on any page that this one shows from now on. */
async function forbidden(page: Page): Promise<readonly string[]> {
  const told: string[] = [];
  await page.exposeFunction('tellForbidden', (what: string) => told.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { tellForbidden(what: string): void }).tellForbidden(
        `${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  return told;
}

test('every page allows its own scripts by hash, and nothing a checker calls dangerous', async ({ request }) => {
  for (const path of paths) {
    const answer = await request.get(`/vi${path}`);
    const policy = answer.headers()['content-security-policy'] ?? '';
    const html = await answer.text();
    expect(policy, path).toMatch(/script-src 'self';/);
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-|nonce-/);
    // Attributes may style their own element; a style sheet is a file, or the page's own.
    expect(policy, path).toMatch(/; style-src 'self'( 'sha256-[\w+/]{43}=')?; style-src-attr 'unsafe-inline';/);
    expect(html, path).not.toMatch(/\snonce=/);
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const dangerous = findings.filter(
      ({ severity }) => severity < Severity.MEDIUM_MAYBE && severity !== Severity.STRICT_CSP,
    );
    expect(
      dangerous.map(({ description }) => description),
      path,
    ).toEqual([]);
  }
});

test('every kind of page is shown with nothing forbidden', async ({ page, watch }) => {
  const told = await forbidden(page);
  for (const path of paths) await page.goto(`/vi${path}`);
  expect(told).toEqual([]);
  // The page that is not there is called so, and a page that is left at once uses no fonts.
  const isMeant = (problem: string) => problem.includes('404') || problem.includes('was preloaded');
  watch.problems.splice(0, watch.problems.length, ...watch.problems.filter((problem) => !isMeant(problem)));
});

test('what is opened works with nothing forbidden', async ({ page }) => {
  const told = await forbidden(page);
  const overview = new OverviewPage(page, 'vi');
  await overview.open();
  await overview.marks('capital', 'wide').hover();
  await expect(overview.marks('capital', 'wide').locator('[data-live="true"]')).toBeVisible();
  await page.locator('a[data-figure]').first().click();
  await expect(overview.panel.locator('h1, h2').first()).toBeVisible();

  const register = new RegisterPage(page, 'vi');
  await register.open();
  await register.box('programme', 'kcqg').check();
  await register.expectCount(6);

  await page.goto('/vi/check');
  await page.locator('#file').setInputFiles('tests/fixtures/registers/tuyen-quang.xlsx');
  await expect(page.locator('[data-check="checked"]')).toBeVisible();
  expect(told).toEqual([]);
});

test('a script that got into a page does not run', async ({ page, watch }) => {
  const told = await forbidden(page);
  await page.route(`**/vi/${dataset}`, async (route) => {
    const answer = await route.fetch();
    const hole = '<script>window.hacked = true</script><img src="data:," onerror="window.hacked = true">';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<body>', `<body>${hole}`) });
  });
  await page.goto(`/vi/${dataset}`);
  await expect.poll(() => told.length).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  watch.problems.splice(0);
});
