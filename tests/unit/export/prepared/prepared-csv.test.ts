import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publication } from '@/lib/domain/publication';
import { type RegisterQuery, type Sort, wholeRegister } from '@/lib/domain/register/register-query';
import { csvFormat } from '@/lib/export/csv-format';
import { markedTable } from '@/lib/export/marked-table';
import { askedText } from '@/lib/export/prepared/asked-text';
import { csvBytes } from '@/lib/export/prepared/csv-bytes';
import { gzippedText } from '@/lib/export/prepared/gzipped-text';
import { PreparedCsv } from '@/lib/export/prepared/prepared-csv';
import { schemesTable } from '@/lib/export/schemes-file';
import { wholeText } from '@/lib/export/whole-text';
import { anyRegister, aPublication, aScheme } from '@/tests/fixtures/publication';
import { anyRegisterQuery } from '@/tests/fixtures/register-query';
import { type InMemory, preparedInMemory } from './prepared-in-memory';

const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
};

const tableOf = (publication: Publication, query: Partial<RegisterQuery> = {}) =>
  markedTable(schemesTable(publication, { ...wholeRegister, ...query }), publication.dataset);

/** What the file is without anything prepared. */
const writtenOf = (publication: Publication, query: Partial<RegisterQuery> = {}) => {
  const { prepared: _, ...plain } = publication;
  return wholeText(csvFormat.write(tableOf(plain, query)));
};

/** A publication that is prepared, in parts of so many rows. */
function prepare(plain: Publication, rowsPerPart: number): { publication: Publication; files: InMemory } {
  const files = preparedInMemory(plain, rowsPerPart);
  return { publication: { ...plain, prepared: files }, files };
}

async function openOf(publication: Publication, query: Partial<RegisterQuery> = {}): Promise<PreparedCsv> {
  const csv = await PreparedCsv.of(tableOf(publication, query));
  if (csv === null) throw new Error('It was not prepared.');
  return csv;
}

const many = (count: number): Publication =>
  aPublication({
    schemes: Array.from({ length: count }, (_, at) =>
      aScheme({
        code: `XX-${at}`,
        title: `Máy ${(at * 7919) % count}, "${at % 3}"${at % 5 === 0 ? '\r\n' : ''}`,
        year: 2017 + (at % 5),
        support: ((at * 104_729) % count) * 1000,
      }),
    ),
  });

describe('a CSV that was prepared', () => {
  it('is the bytes that would be written, whatever the register, the query and the size of its parts', async () => {
    const anyMark = fc.boolean();
    await fc.assert(
      fc.asyncProperty(
        anyRegister,
        anyRegisterQuery,
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 30 }),
        anyMark,
        async (schemes, query, rowsPerPart, perWindow, isIllustrative) => {
          const plain = aPublication({ schemes });
          const marked = { ...plain, dataset: { ...plain.dataset, isIllustrative } };
          const { publication } = prepare(marked, rowsPerPart);
          const text = await bytesOf(askedText(await openOf(publication, query), perWindow));
          expect(text.toString()).toBe(await writtenOf(marked, query));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is sorted over many parts and windows', async () => {
    const plain = many(1000);
    const { publication } = prepare(plain, 64);
    for (const sort of ['title', '-support', 'year', '-code'] as const satisfies readonly Sort[]) {
      const query = { sort, year: sort === 'title' ? [2018] : [] };
      const text = await bytesOf(askedText(await openOf(publication, query), 300));
      expect(text.toString()).toBe(await writtenOf(plain, query));
    }
  });

  it('is read, but for the parts in which a filter finds next to nothing', async () => {
    const plain = many(1000);
    const { publication, files } = prepare(plain, 500);
    await bytesOf(csvBytes(tableOf(publication)));
    expect(files.reads()).toBe(3);
    await bytesOf(csvBytes(tableOf(publication, { q: 'XX-999' })));
    expect(files.reads()).toBe(4);
  });

  it('is one member of gzip, of what its contents tell', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, fc.integer({ min: 1, max: 25 }), async (schemes, rowsPerPart) => {
        const { publication } = prepare(aPublication({ schemes }), rowsPerPart);
        const csv = await openOf(publication);
        expect(csv.isWhole).toBe(true);
        const packed = await bytesOf(gzippedText(csv));
        const text = gunzipSync(packed);
        expect(text.toString()).toBe(await writtenOf(publication));
        expect(csv.contents.bytes).toBe(text.length);
        expect(csv.contents.sha256).toBe(createHash('sha256').update(text).digest('hex'));
        // A second member would begin as the first does.
        expect(packed.indexOf(Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255), 1)).toBe(-1);
      }),
      { numRuns: 60 },
    );
  });

  it('is not the whole in another order, or less of it', async () => {
    const { publication } = prepare(many(50), 20);
    expect((await openOf(publication, { sort: 'title' })).isWhole).toBe(false);
    expect((await openOf(publication, { year: [2017] })).isWhole).toBe(false);
  });

  it('is written anew where a part is missing, damaged, of another place, or cannot be read', async () => {
    const plain = many(100);
    const { publication, files } = prepare(plain, 20);
    const { parts } = files;
    const [first, second] = [parts.get('schemes.csv 1'), parts.get('schemes.csv 2')];
    if (!first || !second) throw new Error('It has no parts.');
    const damaged = second.slice();
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    parts.set('schemes.csv 1', second).set('schemes.csv 2', damaged).set('schemes.csv 3', new Uint8Array(7));
    parts.delete('schemes.csv 4');
    const written = await writtenOf(plain);
    expect((await bytesOf(csvBytes(tableOf(publication)))).toString()).toBe(written);
    expect(gunzipSync(await bytesOf(gzippedText(await openOf(publication)))).toString()).toBe(written);
    expect((await bytesOf(csvBytes(tableOf(publication, { sort: '-support' })))).toString()).toBe(
      await writtenOf(plain, { sort: '-support' }),
    );
    const csv = await openOf(publication);
    const gone = () => Promise.reject(new Error('The store is gone.'));
    Object.assign(files, { read: gone });
    expect(gunzipSync(await bytesOf(gzippedText(csv))).toString()).toBe(written);
  });

  it('is taken for none where its contents are missing, damaged or of another program, columns or order', async () => {
    const plain = many(30);
    const ofOther = (other: Publication) => preparedInMemory(other, 10);
    const { schemes } = plain;
    const decided = { ...plain, schemes: [...schemes].map((scheme) => ({ ...scheme, decision: '1/QĐ' })) };
    const renamed = {
      ...plain,
      schemes: [...schemes].map((scheme, at) => ({ ...scheme, code: `XX-${(at * 7) % 30}` })),
    };
    const illustrative = { ...plain, dataset: { ...plain.dataset, isIllustrative: true } };
    const empty = ofOther(plain);
    empty.parts.clear();
    const damaged = ofOther(plain);
    damaged.parts.set('schemes.csv 0', Uint8Array.of(1, 2, 3));
    const gone = { read: () => Promise.reject(new Error('The store is gone.')) };
    const all = [decided, renamed, illustrative, many(29)].map(ofOther);
    for (const prepared of [...all, empty, damaged, gone]) {
      const table = tableOf({ ...plain, prepared });
      expect(await PreparedCsv.of(table)).toBeNull();
      expect((await bytesOf(csvBytes(table))).toString()).toBe(await writtenOf(plain));
    }
    expect(await PreparedCsv.of(tableOf({ ...plain, prepared: ofOther(plain) }))).not.toBeNull();
  });

  it('is of format 1: raise it in csv-version.ts whenever this fails', async () => {
    const { files } = prepare(aPublication(), 3);
    const hash = createHash('sha256').update(await writtenOf(aPublication()));
    expect([...files.parts.keys()]).toEqual(['schemes.csv 1', 'schemes.csv 2', 'schemes.csv 0']);
    expect(hash.digest('hex')).toBe('a92f1beec706f562464c482c9799e0baafe70e523b0331191982f9ed99b1894b');
  });
});
