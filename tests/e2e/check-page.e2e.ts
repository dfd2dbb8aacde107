import { readFileSync } from 'node:fs';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { expect, test } from './fixtures';
import { SitePage } from './pages/site-page';

const register = 'tests/fixtures/registers/tuyen-quang.xlsx';

for (const locale of locales) {
  const { checkPage: texts } = messagesFor(locale);

  test(`${locale}: a register is checked in the browser, and nothing is sent`, async ({ page }) => {
    const site = new SitePage(page, locale, 'check');
    await site.open();
    const field = page.locator('#file');
    await expect(field).toBeEnabled();
    // What checks is fetched once somebody steps into the form, and is there before a file is chosen.
    const worker = page.waitForEvent('worker');
    await field.focus();
    await worker;
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));

    await field.setInputFiles(register);
    await expect(page.locator('[data-check="checked"]')).toBeVisible();
    await expect(page.getByRole('status')).toContainText(/\d/);
    // What the file does not say is asked for, and may be said here.
    await page.getByText(texts.options).click();
    await page.getByLabel(texts.province).fill('Tuyên Quang');
    await page.getByLabel(texts.periodFrom).fill('2021');
    await page.getByLabel(texts.periodTo).fill('2025');
    await page.getByLabel(texts.agency).fill('Cơ quan mẫu');
    await page.getByLabel(texts.coverageComplete, { exact: true }).check();
    await page.getByRole('button', { name: texts.again }).click();
    await expect(page.locator('[data-may-be-published="true"]')).toHaveText(texts.mayBePublished);
    await page.getByRole('button', { name: texts.previewOpen }).click();
    await expect(page.locator('[data-preview="true"] [data-chart] svg').first()).toBeAttached();
    await site.expectAccessible();
    for (const width of [320, 768, 1280]) {
      await site.resize(width);
      await site.expectFits();
    }
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test(`${locale}: a file with mistakes says where they are`, async ({ page }) => {
    await new SitePage(page, locale, 'check').open();
    await expect(page.locator('#file')).toBeEnabled();
    const asked: { readonly method: string; readonly address: string }[] = [];
    page.on('request', (request) => asked.push({ method: request.method(), address: request.url() }));
    await page.locator('#file').setInputFiles({
      name: 'sai.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Tên đề án,Nguồn,Nội dung hoạt động,Năm kế hoạch,KP khuyến công hỗ trợ (đồng)\nMáy xay,KCXX,Máy móc,2021,1x2\n',
      ),
    });
    const errors = page.locator('[data-problems="error"]');
    await expect(errors).toContainText('KCXX');
    await expect(errors).toContainText('1x2');
    await expect(page.locator('[data-may-be-published="false"]')).toHaveText(texts.mayNotBePublished);
    // Chosen at once: what checks is fetched now, and nothing else is asked.
    expect(asked.filter(({ method, address }) => method !== 'GET' || !address.includes('/scripts/'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(1);
  });

  test(`${locale}: a dropped file is held against what is published`, async ({ page }) => {
    await new SitePage(page, locale, 'check').open();
    await page.getByText(texts.options).click();
    await page.getByLabel(texts.dataset).selectOption({ index: 1 });
    const bytes = [...readFileSync(register)];
    const files = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], 'tha.xlsx'));
      return transfer;
    }, bytes);
    await page.locator('.check-drop').dispatchEvent('drop', { dataTransfer: files });
    await expect(page.getByText('tha.xlsx').first()).toBeVisible();
    await expect(page.locator('[data-check="checked"]')).toBeFocused();
    // It is of another province.
    await expect(page.locator('[data-code="other_dataset"]').first()).toContainText('Lạng Sơn');
  });

  test(`${locale}: where what checks does not come, the page says so`, async ({ page, watch }) => {
    await page.route('**/scripts/live-check-*', (route) => route.abort());
    await new SitePage(page, locale, 'check').open();
    await page.locator('#file').setInputFiles(register);
    await expect(page.getByRole('alert')).toHaveText(texts.notLoaded);
    watch.problems.splice(0);
  });

  test(`${locale}: what is no register is refused with a sentence`, async ({ page }) => {
    await new SitePage(page, locale, 'check').open();
    await expect(page.locator('#file')).toBeEnabled();
    await page
      .locator('#file')
      .setInputFiles({ name: 'anh.xlsx', mimeType: '', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]) });
    await expect(page.locator('[data-problems="error"]')).toBeVisible();
  });
}
