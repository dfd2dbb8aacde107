import { describe, expect, it } from 'vitest';
import { answerDescriptor } from '@/lib/export/package/answer-descriptor';
import { answerPackage } from '@/lib/export/package/answer-package';
import { ask, invented, ofFigures, releasesOf } from './reports';
import { archiveBytes } from './unpacked';

const forms = [
  ['package.zip', answerPackage, 'application/zip'],
  ['datapackage.json', answerDescriptor, 'application/json; charset=utf-8'],
] as const;

describe.each(forms)('%s', (file, answer, mediaType) => {
  const get = (search = '', init: RequestInit = {}, report = ofFigures) =>
    answer(ask(`/api/v1/example/${file}${search}`, init), report.publication.dataset.slug, releasesOf(report));

  it('is answered with its type, its release, and for good where a release is asked for', async () => {
    const current = await get();
    expect(current.status).toBe(200);
    expect(current.headers.get('content-type')).toBe(mediaType);
    expect(current.headers.get('x-release')).toBe('3');
    expect(current.headers.get('access-control-allow-origin')).toBe('*');
    expect(current.headers.get('cache-control')).toContain('must-revalidate');
    expect(current.headers.get('link')).toContain('<https://example.org/api/v1/example/datapackage.json?release=3>');
    const frozen = await get('?release=3');
    expect(frozen.headers.get('cache-control')).not.toContain('must-revalidate');
    expect(Buffer.from(await frozen.arrayBuffer()).equals(Buffer.from(await current.arrayBuffer()))).toBe(true);
  });

  it('is not sent again to whoever has it, nor to those who ask for its headers alone', async () => {
    const etag = (await get()).headers.get('etag') ?? '';
    const again = await get('', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await get('', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    const elsewhere = await get('', { headers: { host: 'other.example', 'if-none-match': etag } });
    expect(elsewhere.status).toBe(200);
  });

  it.each(['?release=9', '?release=x', '?lang=en', '?excel=1', '?release=3&release=4'])(
    'refuses %s',
    async (search) => {
      const response = await get(search);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    },
  );

  it('lists what there is where there is no such dataset', async () => {
    const response = await answer(ask(`/api/v1/nowhere/${file}`), 'nowhere', releasesOf(ofFigures));
    expect(response.status).toBe(404);
    expect((await response.json()).available).toContain(`/api/v1/example/${file}`);
  });

  it('says of invented data that it is', async () => {
    expect((await get('', {}, invented)).headers.get('x-illustrative')).toBe('true');
    expect((await get()).headers.has('x-illustrative')).toBe(false);
  });
});

describe('package.zip', () => {
  it('is kept under a name that says what it is', async () => {
    const nameOf = async (report: typeof ofFigures) =>
      (await answerPackage(ask('/'), report.publication.dataset.slug, releasesOf(report))).headers.get(
        'content-disposition',
      );
    expect(await nameOf(ofFigures)).toContain('filename="example_khuyen-cong_package_2017-2021_r3.zip"');
    expect(await nameOf(invented)).toContain(
      'filename="bia_khuyen-cong_package_2017-2021_r3_so-lieu-bia_invented.zip"',
    );
  });

  it('is the archive', async () => {
    const response = await answerPackage(ask('/'), 'example', releasesOf(ofFigures));
    expect(Buffer.from(await response.arrayBuffer()).equals(await archiveBytes(ofFigures))).toBe(true);
  });
});
