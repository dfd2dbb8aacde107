import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholePublication } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { registerWorkbook } from '@/lib/export/template/register-workbook';
import { locales } from '@/lib/i18n/locales';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import { readSeed } from '@/lib/ingest/read-seed';
import { aPublication } from '@/tests/fixtures/publication';
import { validRegister } from '@/tests/fixtures/valid-register';
import { registerCsv } from '@/tests/support/register-csv';

const byCode = (schemes: readonly Scheme[]) => new Map(schemes.map((scheme) => [scheme.code, scheme]));

/** A release's file checked against that very release, which says what the file does not. */
async function checkAgain(publication: WholePublication, bytes: Uint8Array, fileName: string) {
  const { slug, coverage } = publication.dataset;
  const given = { isComplete: coverage === 'complete' };
  return checkRegisterFile(bytes, fileName, { slug, current: publication, given });
}

async function expectUnchanged(publication: WholePublication, bytes: Uint8Array, fileName: string) {
  const { report, content } = await checkAgain(publication, bytes, fileName);
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.changes).toEqual({ kept: publication.schemes.length, added: 0, removed: [] });
  expect(byCode(content?.schemes ?? [])).toEqual(byCode(publication.schemes));
  expect(content?.dataset).toEqual(publication.dataset);
}

describe('a release written as a register is read back the same', () => {
  it.each(locales)('as a workbook, %s', async (locale) => {
    await fc.assert(
      fc.asyncProperty(validRegister, async (publication) =>
        expectUnchanged(publication, await registerWorkbook(publication, locale), 'a.xlsx'),
      ),
      { numRuns: 15 },
    );
  });

  it.each(locales)('as CSV, %s', async (locale) => {
    await fc.assert(
      fc.asyncProperty(validRegister, async (publication) =>
        expectUnchanged(publication, new TextEncoder().encode(registerCsv(publication, locale)), 'a.csv'),
      ),
      { numRuns: 50 },
    );
  });

  it.each(locales)('the illustrative one, as a whole, %s', async (locale) => {
    const reading = await readSeed('prisma/seed/minh-hoa');
    if (!reading.ok) throw new Error('The illustrative seed does not pass.');
    const { release, seedHash: _, ...content } = reading.content;
    const stored = { number: 1, publishedAt: '2026-01-01T00:00:00.000Z', contentHash: 'c0ffee' };
    const publication = { ...content, release: { ...release, ...stored } };
    const csv = new TextEncoder().encode(registerCsv(publication, locale));
    for (const [bytes, name] of [
      [await registerWorkbook(publication, locale), 'a.xlsx'],
      [csv, 'a.csv'],
    ] as const) {
      await expectUnchanged(publication, bytes, name);
      const again = await checkAgain(publication, bytes, name);
      expect(again.report.problems).toEqual([]);
      expect({ ...again.content, release }).toEqual({ ...content, release });
    }
  });
});

it('writes the same bytes for the same release', async () => {
  const publication = aPublication();
  expect(await registerWorkbook(publication, 'vi')).toEqual(await registerWorkbook(publication, 'vi'));
});

it('says of an invented register that it is invented', async () => {
  const { dataset } = aPublication();
  const invented = aPublication({ dataset: { ...dataset, isIllustrative: true } });
  expect(registerCsv(invented, 'vi').split('\r\n')[0]).toContain('không có thật');
  expect(registerCsv(aPublication(), 'vi')).not.toContain('không có thật');
});
