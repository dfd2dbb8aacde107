import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '@/lib/ingest/read-seed';
import { describeProblem } from '@/lib/ingest/seed-problem';
import { copyOfSeed } from './temporary-folder';

/** What `readSeed` says of a seed in which one text of one file is replaced. */
function problemsAfter(file: string, find: string, replacement: string): string[] {
  const folder = copyOfSeed();
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(find);
  writeFileSync(
    path,
    text.replace(find, () => replacement),
  );
  const reading = readSeed(folder);
  return reading.ok ? [] : reading.problems.map(describeProblem);
}

describe('a wrong seed is told with file, row, column and reason', () => {
  it.each([
    [
      'figures.csv',
      'A02,seed-article,support,vnd',
      'A02,seed-article,suport,vnd',
      'figures.csv, row 3, column measure: "suport" is not one of',
    ],
    [
      'figures.csv',
      'A02,seed-article,support,vnd',
      'A02,seed-article,support,count',
      'figures.csv, row 3, column unit: "count" is not the unit of support',
    ],
    [
      'figures.csv',
      '2350000000',
      '2.350.000.000',
      'figures.csv, row 3, column value: "2.350.000.000" is not a plain number',
    ],
    [
      'figures.csv',
      'A02,seed-article',
      'A02,no-article',
      'figures.csv, row 3, column source_id: "no-article" is not in sources.json',
    ],
    ['figures.csv', 'A02,', 'A01,', 'figures.csv, row 3, column id: "A01" is there already'],
    [
      'figures.csv',
      ',exact,kcqg,,2017',
      ',exact,kcqg,mashinery,2017',
      'figures.csv, row 2, column category: "mashinery" is not one of',
    ],
    ['figures.csv', 'id,source_id', 'id;source_id', 'figures.csv, row 1: the header must be'],
    [
      'figures.csv',
      '"tạo nhiều cơ hội việc làm cho 70 lao động địa phương"',
      '',
      'figures.csv, row 8, column quote: is empty',
    ],
    ['figures.csv', 'A07,seed-article', 'A07,extra,seed-article', 'figures.csv, row 8: has 12 cells, not 11'],
    ['figures.csv', '"tạo nhiều', 'tạo "nhiều', 'figures.csv, row 8: '],
    [
      'sources.json',
      '"kind": "news-article"',
      '"kind": "rumour"',
      'sources.json, row 1, column kind: "rumour" is not one of',
    ],
    [
      'sources.json',
      '"publishedOn": "2020-12-23"',
      '"publishedOn": "23/12/2020"',
      'sources.json, row 3, column publishedOn: must be a date',
    ],
    ['sources.json', '[', '', 'sources.json: is not JSON'],
    ['dataset.json', '"from": 2017', '"from": 2022', 'dataset.json, row 1, column period: ends before it begins'],
    ['premises.json', '"A05"', '"A99"', 'premises.json, row 2, column statementId: "A99" is not in figures.csv'],
    [
      'named-schemes.csv',
      '656000000',
      '656000001',
      'named-schemes.csv, row 3, column total_vnd: is not support_vnd + counterpart_vnd',
    ],
    [
      'named-schemes.csv',
      ',180,170000000',
      ',999,170000000',
      'named-schemes.csv, row 3, column district: "999" is not one of',
    ],
    ['named-schemes.csv', ',2020,', ',2022,', 'named-schemes.csv, row 2, column year: 2022 is outside 2017–2021'],
    ['named-schemes.csv', '600000000', '1600000000', 'named-schemes.csv, row 2, column support_vnd: 1600000000 đồng'],
    [
      'counted-schemes.csv',
      'KCQG-TD-02',
      'KCDP-TD-02',
      'counted-schemes.csv, row 2, column code: "LS-2017-2021-KCDP-TD-02" is not',
    ],
    [
      'counted-schemes.csv',
      'A13;A01;A05;A10',
      'A13;A77',
      'counted-schemes.csv, row 46, column basis_figures: "A77" is not in figures.csv',
    ],
    [
      'counted-schemes.csv',
      'KCDP-KPL-04,kcdp,not_itemised',
      'KCDP-KPL-04,kcdp,machinery',
      'schemes of programme kcdp, category machinery, but the figures count 42',
    ],
  ])('%s: %s → %s', (file, find, replacement, expected) => {
    expect(problemsAfter(file, find, replacement).join('\n')).toContain(expected);
  });

  it('tells of a missing file', () => {
    const folder = copyOfSeed();
    rmSync(join(folder, 'figures.csv'));
    expect(readSeed(folder)).toMatchObject({ ok: false, problems: [{ file: 'figures.csv', row: null }] });
  });

  it('tells of a file that is not UTF-8', () => {
    const folder = copyOfSeed();
    writeFileSync(join(folder, 'figures.csv'), Buffer.from([0x69, 0x64, 0xff]));
    expect(readSeed(folder)).toMatchObject({
      ok: false,
      problems: [{ file: 'figures.csv', reason: 'is not UTF-8 text' }],
    });
  });

  it('tells of all that is wrong at once', () => {
    expect(problemsAfter('figures.csv', ',count,6,exact,kcqg,', ',kilo,six,exact,kcxx,')).toHaveLength(3);
  });
});
