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
