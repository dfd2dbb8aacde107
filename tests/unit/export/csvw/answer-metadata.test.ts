import { describe, expect, it } from 'vitest';
import { answerFile } from '@/lib/export/answer-file';
import { answerMetadata } from '@/lib/export/csvw/answer-metadata';
import { describedFile } from '@/lib/export/csvw/described-file';
import { fileDatasetIds } from '@/lib/export/datasets';
import { ask, invented, ofFigures, releasesOf } from '../package/reports';
import { csvProblems } from './csv-problems';
import { metadataProblems } from './metadata-problems';

const get = (table: (typeof fileDatasetIds)[number], search = '', init: RequestInit = {}, report = ofFigures) =>
  answerMetadata(
    ask(`/api/v1/example/${table}.csv-metadata.json${search}`, init),
    { slug: report.publication.dataset.slug, table },
    releasesOf(report),
  );

describe('the metadata of a CSV on the web', () => {
  it.each([
    ['schemes', ''],
    ['schemes', '?programme=kcqg&release=3'],
    ['summary', ''],
    ['summary', '?by=period'],
    ['summary', '?by=category,programme,period&category=machinery'],
    ['figures', '?release=3'],
    ['sources', ''],
  ] as const)('names the CSV, which is as it says: %s%s', async (table, search) => {
    const response = await get(table, search);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/csvm+json');
    const metadata = await response.json();
    expect(metadataProblems(metadata)).toEqual([]);
    expect(metadata.url).toBe(`https://example.org/api/v1/example/${table}.csv${search}`);
    expect(metadata['dc:isPartOf']).toEqual({ '@id': 'https://example.org/api/v1/example/datapackage.json?release=3' });
    const csv = await answerFile(ask(metadata.url), { slug: 'example', file: `${table}.csv` }, releasesOf(ofFigures));
    expect(csv.status).toBe(200);
    expect(csvProblems(await csv.text(), metadata)).toEqual([]);
  });

  it('is what the answer of the CSV leads to, and leads back', async () => {
    const asked = '/api/v1/example/schemes.csv?category=machinery&programme=kcqg&release=3';
    const csv = await answerFile(ask(asked), { slug: 'example', file: 'schemes.csv' }, releasesOf(ofFigures));
    const [, place] = /<([^>]*csv-metadata\.json[^>]*)>; rel="describedby"/.exec(csv.headers.get('link') ?? '') ?? [];
    expect(place).toMatch(/^https:\/\/example\.org\/api\/v1\/example\/schemes\.csv-metadata\.json\?/);
    const metadata = await get('schemes', new URL(place ?? '').search);
    expect((await metadata.json()).url).toBe(place?.replace('-metadata.json', ''));
  });

  it('keeps to the release that is asked for in all that it names', async () => {
    const columns = async (search: string) => (await (await get('figures', search)).json()).tableSchema.columns;
    const source = ({ name }: { name: string }) => name === 'source_id';
    expect((await columns('?release=3')).find(source).valueUrl).toBe(
      'https://example.org/api/v1/example/sources.csv?release=3{#source_id}',
    );
    expect((await columns('')).find(source).valueUrl).toBe(
      'https://example.org/api/v1/example/sources.csv{#source_id}',
    );
  });

  it.each(['?excel=1', '?lang=en', '?release=4', '?programme=x', '?colour=red'])('refuses %s', async (search) => {
    expect((await get('schemes', search)).status).toBe(400);
  });

  it('is answered as HTTP has it', async () => {
    const etag = (await get('schemes')).headers.get('etag') ?? '';
    expect((await get('schemes', '', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await get('schemes', '?programme=kcqg', { headers: { 'if-none-match': etag } })).status).toBe(200);
    const head = await get('schemes', '', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('schemes', '', {}, invented)).headers.get('x-illustrative')).toBe('true');
    const nowhere = await answerMetadata(ask('/'), { slug: 'nowhere', table: 'schemes' }, releasesOf(ofFigures));
    expect(nowhere.status).toBe(404);
  });
});

describe('the address of metadata', () => {
  it('is that of a CSV with "-metadata.json"', () => {
    expect(fileDatasetIds.map((id) => describedFile(`${id}.csv-metadata.json`))).toEqual(fileDatasetIds);
  });

  it.each(['schemes.csv', 'schemes.json-metadata.json', '.csv-metadata.json', 'toString.csv-metadata.json', 'x'])(
    'is not %s',
    (file) => {
      expect(describedFile(file)).toBeNull();
    },
  );
});
