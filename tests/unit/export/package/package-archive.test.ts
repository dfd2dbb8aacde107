import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';
import { packageArchive } from '@/lib/export/package/package-archive';
import { packageTables } from '@/lib/export/package/package-tables';
import { aFullPublication, largeRegister } from '../../../fixtures/full-register';
import { aPublication } from '../../../fixtures/publication';
import { ask, invented, ofFigures, ofRegister, origin, releasesOf } from './reports';
import { csvRows, tableProblems } from './table-problems';
import { archiveBytes, textOf, unpacked } from './unpacked';

const paths = [
  'README.en.md',
  'README.vi.md',
  'data/figures.csv',
  'data/figures.csv-metadata.json',
  'data/schemes.csv',
  'data/schemes.csv-metadata.json',
  'data/sources.csv',
  'data/sources.csv-metadata.json',
  'data/summary.csv',
  'data/summary.csv-metadata.json',
  'datapackage.json',
  'manifest.json',
];
const sha256 = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

describe.each([
  ['published figures', ofFigures],
  ['a full register', ofRegister],
  ['invented data', invented],
])('a package of %s', (_, report) => {
  const { slug } = report.publication.dataset;

  it('holds tables, descriptions, two READMEs and a manifest, in no folder', async () => {
    expect([...(await unpacked(report)).keys()]).toEqual(paths);
  });

  it('holds the very bytes that the addresses of its tables answer with', async () => {
    const files = await unpacked(report);
    for (const { id, search } of packageTables) {
      const request = ask(`/api/v1/${slug}/${id}.csv?${search}`);
      const answered = await answerFile(request, { slug, file: `${id}.csv` }, releasesOf(report));
      expect(answered.status).toBe(200);
      const bytes = new Uint8Array(await answered.arrayBuffer());
      expect(Buffer.from(files.get(`data/${id}.csv`) ?? []).equals(bytes)).toBe(true);
    }
  });

  it('has tables that are as their own schemas say', async () => {
    const files = await unpacked(report);
    const { resources } = JSON.parse(textOf(files, 'datapackage.json'));
    const texts = Object.fromEntries(packageTables.map(({ id }) => [id, textOf(files, `data/${id}.csv`)]));
    for (const { name, path, schema } of resources) {
      expect(path).toBe(`data/${name}.csv`);
      expect(tableProblems(texts[name] ?? '', schema, texts)).toEqual([]);
    }
  });

  it('weighs and counts each of its files', async () => {
    const files = await unpacked(report);
    const { resources } = JSON.parse(textOf(files, 'datapackage.json'));
    const manifest = JSON.parse(textOf(files, 'manifest.json'));
    const listed = manifest.files.map(({ path }: { path: string }) => path);
    expect(listed.toSorted()).toEqual(paths.filter((path) => path !== 'manifest.json'));
    for (const { path, bytes, sha256: hash, rows } of manifest.files) {
      expect([path, bytes, hash]).toEqual([path, files.get(path)?.byteLength, sha256(files.get(path))]);
      expect(rows !== undefined).toBe(path.endsWith('.csv'));
    }
    for (const { path, bytes, hash, rows } of resources) {
      expect(bytes).toBe(files.get(path)?.byteLength);
      expect(hash).toBe(`sha256:${sha256(files.get(path))}`);
      expect(rows).toBe(csvRows(textOf(files, path)).length - 1);
    }
  });
});

describe('a package', () => {
  it('is the same bytes each time, and tells another site by its addresses', async () => {
    const again = reportOf(aPublication());
    const first = Buffer.from(await archiveBytes(ofFigures));
    expect(first.equals(await archiveBytes(again))).toBe(true);
    expect(first.equals(await archiveBytes(again, 'https://other.example'))).toBe(false);
  });

  it('sums the money and the jobs of schemes, and tells no sum of nothing', async () => {
    const sumsOf = async (report: typeof ofFigures) => {
      const manifest = JSON.parse(textOf(await unpacked(report), 'manifest.json'));
      const schemes = manifest.files.find(({ path }: { path: string }) => path === 'data/schemes.csv');
      return schemes.sums;
    };
    expect(await sumsOf(ofFigures)).toEqual({
      support_vnd: { sum: 220_000_000, cells: 2 },
      counterpart_vnd: { sum: 486_000_000, cells: 1 },
      total_vnd: { sum: 656_000_000, cells: 1 },
      jobs: { sum: 7, cells: 1 },
    });
    expect((await sumsOf(reportOf(aPublication({ schemes: [] })))).jobs).toEqual({ sum: null, cells: 0 });
  });

  it('is there where nothing is known', async () => {
    const files = await unpacked(reportOf(aPublication({ schemes: [], statements: [], sources: [], premises: [] })));
    expect([...files.keys()]).toEqual(paths);
    expect(textOf(files, 'README.vi.md')).toContain('Bản này không dẫn tài liệu nào.');
  });

  it('says of invented data that it is, in each of its files', async () => {
    const files = await unpacked(invented);
    expect(textOf(files, 'README.vi.md')).toMatch(/^# \\\[Minh họa\\\] .*\n\n\*\*Số liệu bịa/);
    expect(textOf(files, 'README.en.md')).toMatch(/^# \\\[Illustrative\\\] .*\n\n\*\*/);
    expect(textOf(files, 'README.vi.md')).not.toContain('Xin dẫn gói này');
    expect(JSON.parse(textOf(files, 'manifest.json'))).toMatchObject({
      illustrative: true,
      title_vi: expect.stringMatching(/^\[Minh họa\]/),
    });
    for (const { id } of packageTables) {
      expect(JSON.parse(textOf(files, `data/${id}.csv-metadata.json`))['dc:title'][0]['@value']).toMatch(
        /^\[Minh họa\]/,
      );
      const [header, ...rows] = csvRows(textOf(files, `data/${id}.csv`));
      expect(header?.at(-1)).toBe('illustrative');
      expect(rows.every((row) => row.at(-1) === 'true')).toBe(true);
    }
  });

  it('of 20,000 schemes is written in small pieces', async () => {
    const report = reportOf(aFullPublication(largeRegister(20_000)));
    const sizes: number[] = [];
    const reader = (await packageArchive(report, origin)).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) sizes.push(read.value.byteLength);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
    expect(csvRows(textOf(await unpacked(report), 'data/schemes.csv'))).toHaveLength(20_001);
  });
});
