import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { readSeed } from '@/lib/ingest/read-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { hasPdfReader, pdfPages } from '@/tests/unit/export/report/pdf-text';
import { seedFolder } from './temporary-folder';
import { temporaryStore } from './temporary-store';

const drawn = vi.hoisted(() => ({ picture: '' as string | null }));
vi.mock('@/lib/chart-pictures/draw-picture', () => ({ drawPicture: async () => drawn.picture }));

const reading = await readSeed(seedFolder);
if (!reading.ok) throw new Error('The seed must be sound for these tests.');
const { content } = reading;
const second = { ...content, seedHash: 'second', schemes: content.schemes.slice(0, -1) };

let store = '';

beforeEach(async () => {
  drawn.picture = '<svg viewBox="0 0 704 100"><rect width="99" height="40" fill="var(--chart-ink)"></rect></svg>';
  store = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(store, [content]);
  await prepareStore(store, [second]);
});
afterEach(() => vi.unstubAllEnvs());

async function ask(search = '', init: RequestInit = {}, slug = 'lang-son'): Promise<Response> {
  const { GET } = await import('@/app/api/v1/[dataset]/report.pdf/route');
  const headers = { host: 'example.org', ...init.headers };
  const request = new Request(`http://0.0.0.0:3000/api/v1/${slug}/report.pdf${search}`, { ...init, headers });
  return GET(request, { params: Promise.resolve({ dataset: slug }) });
}
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('report.pdf', () => {
  it('is a PDF to be read in place, under a name that says of what release it is', async () => {
    const response = await ask('?lang=en');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename="lang-son_khuyen-cong_report_en_r2.pdf"/,
    );
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect((await bytesOf(response)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('of a release is the same, asked for by its number or as the current one, then and later', async () => {
    const current = await bytesOf(await ask());
    const frozen = await ask('?release=2');
    expect(frozen.headers.get('cache-control')).toBe('public, max-age=86400');
    expect((await bytesOf(frozen)).equals(current)).toBe(true);
    const first = await ask('?release=1');
    expect(first.headers.get('content-disposition')).toContain('_r1.pdf"');
    expect((await bytesOf(first)).equals(current)).toBe(false);
    vi.resetModules();
    forgetProcessWide();
    expect((await bytesOf(await ask())).equals(current)).toBe(true);
  });

  it.skipIf(!hasPdfReader)('leads to the site that was asked, in its release (needs pdftotext)', async () => {
    const [cover = ''] = pdfPages(await bytesOf(await ask('?release=1')));
    expect(cover).toContain('http://example.org/vi/lang-son?release=1');
    expect(cover).toContain('bản 1, ngày');
  });

  it('is not sent again to who has it, and not at all to who asks for its head', async () => {
    const response = await ask('', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    const etag = response.headers.get('etag') ?? '';
    const same = await ask('', { headers: { 'if-none-match': etag } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    const other = await ask('?lang=en', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
    expect((await bytesOf(other)).length).toBeGreaterThan(10_000);
    expect((await ask('', { headers: { 'if-none-match': etag, host: 'other.example' } })).status).toBe(200);
  });

  it.each(['?lang=fr', '?release=9', '?programme=kcqg', '?excel=1'])(
    'refuses %s, saying what is valid',
    async (search) => {
      const response = await ask(search);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect((await response.json()).problems).toHaveLength(1);
    },
  );

  it('answers 404 with the reports there are, and 405 to what would change it', async () => {
    const response = await ask('', {}, 'nowhere');
    expect(response.status).toBe(404);
    expect((await response.json()).available).toEqual(['/api/v1/lang-son/report.pdf']);
    const { POST } = await import('@/app/api/v1/[dataset]/report.pdf/route');
    expect(POST().status).toBe(405);
  });

  it('answers 503 with a sentence where a picture cannot be drawn, and recovers', async () => {
    const { picture } = drawn;
    drawn.picture = null;
    const response = await ask();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.json()).toMatchObject({ state: 'report', detail_vi: expect.stringContaining('báo cáo') });
    drawn.picture = picture;
    expect((await ask()).status).toBe(200);
  });

  it('of invented data says so in its name and its headers', async () => {
    await prepareStore(store, [
      { ...content, seedHash: 'third', dataset: { ...content.dataset, isIllustrative: true } },
    ]);
    const response = await ask('', { method: 'HEAD' });
    expect(response.headers.get('x-illustrative')).toBe('true');
    expect(response.headers.get('content-disposition')).toContain('_r3_so-lieu-bia_invented.pdf"');
  });
});
