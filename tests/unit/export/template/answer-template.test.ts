import { describe, expect, it } from 'vitest';
import { answerTemplate } from '@/lib/export/template/answer-template';
import { templateWorkbook } from '@/lib/export/template/template-workbook';

const ask = (search = '', init: RequestInit = {}) =>
  answerTemplate(new Request(`https://example.org/api/v1/register-template.xlsx${search}`, init));

describe('the template’s address', () => {
  it.each([
    ['', 'vi'],
    ['?lang=vi', 'vi'],
    ['?lang=en', 'en'],
  ] as const)('%s gives the workbook in %s', async (search, locale) => {
    const answer = await ask(search);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="([a-z-]+\.xlsx)"; filename\*=UTF-8''\1$/,
    );
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(await templateWorkbook(locale)));
  });

  it('is not sent again to who has it, and has no body for HEAD', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    const known = await ask('', { headers: { 'if-none-match': etag } });
    expect(known.status).toBe(304);
    expect((await ask('?lang=en', { headers: { 'if-none-match': etag } })).status).toBe(200);
    for (const [tag, status] of [
      ['*', 304],
      [`"other", ${etag}`, 304],
      [`"a ${etag} b"`, 200],
    ] as const) {
      expect((await ask('', { headers: { 'if-none-match': tag } })).status, tag).toBe(status);
    }
    const head = await ask('', { method: 'HEAD' });
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-language')).toBe('vi');
  });

  it.each(['?lang=fr', '?lang=vi&lang=en', '?language=vi'])('%s is told with what is valid', async (search) => {
    const answer = await ask(search);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('"problems"');
  });
});
