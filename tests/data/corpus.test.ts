import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportLines } from '@/lib/format/register-report-lines';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import type { GivenFacts } from '@/lib/ingest/judge/register-context';

/**
 * Register files as officers make them, each with the report that a check of it prints. Where a rule or a sentence
 * changed on purpose: `RENEW_CORPUS=1 npx vitest run tests/data/corpus.test.ts`, and read what git shows.
 */
const folder = 'tests/fixtures/registers';
const renews = process.env.RENEW_CORPUS === '1';

const files = ['', 'wrong', 'hostile'].flatMap((part) =>
  readdirSync(join(folder, part), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.expected\.txt$/.test(entry.name))
    .map(({ name }) => join(part, name).normalize('NFC')),
);

/** What an officer says by options, since such a sheet seldom does; the template says it itself. */
const given: GivenFacts = {
  agencyVi: 'Trung tâm Khuyến công (minh họa)',
  agencyEn: 'Centre for Industrial Promotion (invented)',
  isComplete: true,
};
const saysAll = /mau-d|template|khong-noi-gi/;

describe('a register file is told of as its expected report says', () => {
  it.each(files)('%s', async (file) => {
    const path = join(folder, file);
    const context = { slug: null, current: null, given: saysAll.test(file) ? {} : given };
    const { report, content } = await checkRegisterFile(readFileSync(path), basename(path), context);
    const printed = `${reportLines('vi', report).join('\n')}\n`;
    expect(printed).not.toMatch(/undefined|NaN|\[object| {2}\n/);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    expect(content !== null).toBe(report.mayBePublished);
    const expected = `${path}.expected.txt`;
    if (renews) writeFileSync(expected, printed);
    expect(existsSync(expected), `There is no ${expected}: see the top of this test.`).toBe(true);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
  });

  it('and no report is without its file', () => {
    for (const part of ['', 'wrong', 'hostile']) {
      const names = readdirSync(join(folder, part));
      const reports = names.filter((name) => name.endsWith('.expected.txt'));
      expect(
        reports.map((name) => name.replace(/\.expected\.txt$/, '')).filter((name) => !names.includes(name)),
      ).toEqual([]);
    }
    expect(files.length).toBeGreaterThan(40);
    expect(renews, 'A renewed corpus is to be read, and then compared.').toBe(false);
  });
});
