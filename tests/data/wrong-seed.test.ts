import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeed } from '@/lib/ingest/read-seed';
import { describeProblem } from '@/lib/ingest/seed-problem';
import { copyOfSeed } from './temporary-folder';

const hugeFigures = ['kcqg', 'kcdp'].flatMap((programme) =>
  [2017, 2018, 2019, 2020, 2021].map(
    (year) =>
      `${programme}${year},seed-article,support,vnd,999999999999999,exact,${programme},machinery,${year},${year},x`,
  ),
);

type Spoil = (path: string) => void;

/** Replaces one text of a file, which must be there. */
const replacing =
  (find: string, replacement: string): Spoil =>
  (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(find);
    const spoilt = text.replace(find, () => replacement);
    writeFileSync(path, spoilt);
  };

/** What `readSeed` says of a seed of which one file is spoilt. */
async function problemsAfter(file: string, spoil: Spoil, slug?: string): Promise<string[]> {
  const folder = copyOfSeed(slug);
  spoil(join(folder, file));
  const reading = await readSeed(folder);
  return reading.ok ? [] : reading.problems.map(describeProblem);
}

describe('a wrong seed is told with file, row, column and reason', () => {
  it.each<[file: string, expected: string, spoil: Spoil]>([
    [
      'figures.csv',
      'row 3, column measure: "suport" is not one of',
      replacing('A02,seed-article,support,vnd', 'A02,seed-article,suport,vnd'),
    ],
    [
      'figures.csv',
      'row 3, column unit: "count" is not the unit of support',
      replacing('A02,seed-article,support,vnd', 'A02,seed-article,support,count'),
    ],
    [
      'figures.csv',
      'row 3, column value: "2.350.000.000" is not a plain number',
      replacing('2350000000', '2.350.000.000'),
    ],
    [
      'figures.csv',
      'row 3, column source_id: "no-article" is not in sources.json',
      replacing('A02,seed-article', 'A02,no-article'),
    ],
    ['figures.csv', 'row 3, column id: "A01" is there already', replacing('A02,', 'A01,')],
    ['dataset.json', 'row 1, column releaseNote: is missing', replacing('"releaseNote"', '"note"')],
    ['premises.json', 'row 1, column kind: is missing', replacing('"kind"', '"sort"')],
    [
      'figures.csv',
      'row 2, column category: "mashinery" is not one of',
      replacing(',exact,kcqg,,2017', ',exact,kcqg,mashinery,2017'),
    ],
    ['figures.csv', 'row 1: the header must be', replacing('id,source_id', 'id;source_id')],
    [
      'figures.csv',
      'row 8, column quote: is empty',
      replacing('"tạo nhiều cơ hội việc làm cho 70 lao động địa phương"', ''),
    ],
    ['figures.csv', 'row 8: has 12 cells, not 11', replacing('A07,seed-article', 'A07,extra,seed-article')],
    ['figures.csv', 'row 8: ', replacing('"tạo nhiều', 'tạo "nhiều')],
    [
      'sources.json',
      'row 1, column kind: "rumour" is not one of',
      replacing('"kind": "news-article"', '"kind": "rumour"'),
    ],
    [
      'sources.json',
      'row 3, column publishedOn: must be a date',
      replacing('"publishedOn": "2020-12-23"', '"publishedOn": "23/12/2020"'),
    ],
    ['sources.json', ': is not JSON', replacing('[', '')],
    ['dataset.json', 'row 1, column period: ends before it begins', replacing('"from": 2017', '"from": 2022')],
    ['premises.json', 'row 2, column statementId: "A99" is not in figures.csv', replacing('"A05"', '"A99"')],
    [
      'named-schemes.csv',
      'row 3, column total_vnd: is not support_vnd + counterpart_vnd',
      replacing('656000000', '656000001'),
    ],
    [
      'named-schemes.csv',
      'row 3, column district: "999" is not in dataset.json',
      replacing(',180,170000000', ',999,170000000'),
    ],
    ['named-schemes.csv', 'row 2, column year: 2022 is outside 2017–2021', replacing(',2020,', ',2022,')],
    [
      'named-schemes.csv',
      'row 3, column jobs: 2147483648 is larger than can be',
      replacing('656000000,,lang', '656000000,2147483648,lang'),
    ],
    ['named-schemes.csv', 'row 2, column support_vnd: 1600000000 đồng', replacing('600000000', '1600000000')],
    [
      'counted-schemes.csv',
      'row 2, column code: "LS-2017-2021-KCDP-TD-02" is not',
      replacing('KCQG-TD-02', 'KCDP-TD-02'),
    ],
    [
      'counted-schemes.csv',
      'row 46, column basis_figures: "A77" is not in figures.csv',
      replacing('A13;A01;A05;A10', 'A13;A77'),
    ],
    [
      'counted-schemes.csv',
      'schemes of programme kcdp, category machinery, but the figures count 42',
      replacing('KCDP-KPL-04,kcdp,not_itemised', 'KCDP-KPL-04,kcdp,machinery'),
    ],
    ['figures.csv', 'row 3, column id: "A.02" is not made of letters', replacing('A02,', 'A.02,')],
    ['premises.json', 'row 1, column id: "P 1" is not made of letters', replacing('"P1"', '"P 1"')],
    [
      'premises.json',
      'row 2, column statementId: "A01" names no programme or no category',
      replacing('"A05"', '"A01"'),
    ],
    [
      'premises.json',
      'row 2, column kind: {"toString":1} is not one of',
      replacing('"sole_programme"', '{ "toString": 1 }'),
    ],
    [
      'sources.json',
      'row 1, column id: "seed;article" is not made of letters',
      replacing('"seed-article"', '"seed;article"'),
    ],
    [
      'named-schemes.csv',
      'row 2, column source_ids: names an id twice',
      replacing('seed-article;arit', 'arit-typical-products-2020;arit'),
    ],
    [
      'named-schemes.csv',
      'row 2, column code: "LS-2017-2021-KCQG-TD/01" is not made of letters',
      replacing('LS-2017-2021-KCQG-TD-01', 'LS-2017-2021-KCQG-TD/01'),
    ],
    [
      'named-schemes.csv',
      'row 2, column code: "QN-2017-2021-KCQG-TD-01" is not LS-2017-2021-KCQG-(letters)',
      replacing('LS-2017-2021-KCQG-TD-01', 'QN-2017-2021-KCQG-TD-01'),
    ],
    [
      'counted-schemes.csv',
      'row 2, column code: "LS-2017-2021-KCQG-td-02" is not made of letters',
      replacing('KCQG-TD-02', 'KCQG-td-02'),
    ],
    ['dataset.json', 'row 1, column codePrefix: "LS(" is not made of letters', replacing('"LS-2017-2021"', '"LS("')],
    ['dataset.json', 'row 1, column codePrefix: "ls" is not made of letters', replacing('"LS-2017-2021"', '"ls"')],
    ['dataset.json', 'row 1, column codePrefix: "LS-" is not made of letters', replacing('"LS-2017-2021"', '"LS-"')],
    ['dataset.json', 'row 1, column codePrefix: is empty', replacing('"LS-2017-2021"', '""')],
    ['dataset.json', "column slug: must be the folder's name", replacing('"lang-son"', '"hai-van"')],
    [
      'dataset.json',
      'row 1, column slug: "Lang-son" is not made of small letters',
      replacing('"lang-son"', '"Lang-son"'),
    ],
    [
      'dataset.json',
      'row 1, column slug: "lang son" is not made of small letters',
      replacing('"lang-son"', '"lang son"'),
    ],
    [
      'dataset.json',
      'row 1, column slug: "lang--son" is not made of small letters',
      replacing('"lang-son"', '"lang--son"'),
    ],
    [
      'dataset.json',
      'row 1, column slug: "lang-son-" is not made of small letters',
      replacing('"lang-son"', '"lang-son-"'),
    ],
    [
      'dataset.json',
      'row 1, column slug: "lạng-sơn" is not made of small letters',
      replacing('"lang-son"', '"lạng-sơn"'),
    ],
    [
      'dataset.json',
      'row 1, column slug: "missing" is an address of the site itself',
      replacing('"lang-son"', '"missing"'),
    ],
    [
      'dataset.json',
      'row 1, column slug: "unavailable" is an address of the site itself',
      replacing('"lang-son"', '"unavailable"'),
    ],
    ['dataset.json', 'row 1, column slug: "api" is an address of the site itself', replacing('"lang-son"', '"api"')],
    ['dataset.json', 'row 1, column slug: "vi" is an address of the site itself', replacing('"lang-son"', '"vi"')],
    ['dataset.json', 'row 1, column slug: "en" is an address of the site itself', replacing('"lang-son"', '"en"')],
    [
      'figures.csv',
      'column value: support.all.machinery.2017-2021 comes to 9999999999999990',
      (path) => appendFileSync(path, `\n${hugeFigures.join('\n')}\n`),
    ],
    [
      'figures.csv',
      'row 3, column value: 2350000001 does not occur in the quote',
      replacing('A02,seed-article,support,vnd,2350000000', 'A02,seed-article,support,vnd,2350000001'),
    ],
    [
      'figures.csv',
      'row 19, column value: contradiction on A18: 8974000000 (A18) is not 8974000001 (A02, A04)',
      replacing('A02,seed-article,support,vnd,2350000000', 'A02,seed-article,support,vnd,2350000001'),
    ],
    [
      'figures.csv',
      'row 8, column value: 90 does not occur in the quote',
      replacing('A07,seed-article,jobs,count,70', 'A07,seed-article,jobs,count,90'),
    ],
    [
      'figures.csv',
      'row 17, column value: 8 does not occur in the quote',
      replacing('A16,seed-article,fairs,count,7', 'A16,seed-article,fairs,count,8'),
    ],
    [
      'figures.csv',
      'row 18, column value: contradiction on capital:total_capital.all.all.2017-2021: ' +
        '55210690000 (A17) is not 55210680000 (A18, A19)',
      (path) => {
        replacing('55210680000', '55210690000')(path);
        replacing('55.210,68', '55.210,69')(path);
      },
    ],
    [
      'figures.csv',
      'row 21, column value: contradiction on ratio:A20: about 6.15 (A20) is not 5.15',
      (path) => {
        replacing('ratio,5.15', 'ratio,6.15')(path);
        replacing('5,15 đồng', '6,15 đồng')(path);
      },
    ],
    [
      'named-schemes.csv',
      'row 2, column support_vnd: 500000000 does not occur in the quote',
      replacing('600000000', '500000000'),
    ],
    [
      'dataset.json',
      'column coverage: must be listed, without a register',
      replacing('"coverage": "listed"', '"coverage": "complete"'),
    ],
    ['dataset.json', 'must hold one dataset', (path) => writeFileSync(path, '[]')],
    ['figures.csv', 'cannot be read; is the file there?', (path) => rmSync(path)],
    ['figures.csv', 'is not UTF-8 text', (path) => writeFileSync(path, Buffer.from([0x69, 0x64, 0xff]))],
  ])('%s, %s', async (file, expected, spoil) => {
    const problems = await problemsAfter(file, spoil);
    expect(problems.filter((line) => line.startsWith(file)).join('\n')).toContain(expected);
  });

  it('tells a contradiction once at each row that it rests on', async () => {
    const problems = await problemsAfter('figures.csv', (path) => {
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll('2350000000', '2360000000').replaceAll('2.350 triệu', '2.360 triệu'));
    });
    const places = problems.map((line) => line.slice(0, line.indexOf(', column')));
    expect(places).toEqual(['figures.csv, row 3', 'figures.csv, row 5', 'figures.csv, row 19']);
  });

  it('lets two sources disagree: that is for the public to see, and no mistake of the seed', async () => {
    const problems = await problemsAfter('figures.csv', (path) => {
      replacing('C01,danviet-2020-12-23,schemes,count,45,', 'C01,danviet-2020-12-23,schemes,count,44,')(path);
      replacing('thực hiện được 45 đề án', 'thực hiện được 44 đề án')(path);
    });
    expect(problems).toEqual([]);
  });

  it('tells of all that is wrong at once', async () => {
    const spoil = replacing(',count,6,exact,kcqg,', ',kilo,six,exact,kcxx,');
    expect(await problemsAfter('figures.csv', spoil)).toHaveLength(3);
  });

  it.each(['dataset.json', 'sources.json', 'figures.csv', 'premises.json', 'named-schemes.csv', 'counted-schemes.csv'])(
    'never throws for what is in %s',
    async (file) => {
      const folder = copyOfSeed();
      const path = join(folder, file);
      const cells = readFileSync(path, 'utf8').split(/([,";:\n])/);
      const anyCell = fc.oneof(
        fc.string(),
        fc.constantFrom(...cells),
        fc.constantFrom('LS(', '0', '999999999999999', 'null', '{}', '[]', '"', '{"toString": 1}', '__proto__'),
      );
      await fc.assert(
        fc.asyncProperty(fc.nat(cells.length - 1), anyCell, async (at, cell) => {
          writeFileSync(path, cells.with(at, cell).join(''));
          await readSeed(folder);
        }),
      );
    },
  );

  it.each<[file: string, expected: string, spoil: Spoil]>([
    [
      'register.csv',
      'row 3, column Chương trình: "Khuyến nông": unknown_programme',
      replacing('Khuyến công địa phương', 'Khuyến nông'),
    ],
    [
      'register.csv',
      'row 3, column Huyện, thành phố: "Nơi Khác": unknown_district',
      replacing('Thị xã Ví Dụ', 'Nơi Khác'),
    ],
    ['register.csv', 'empty_file', (path) => writeFileSync(path, '')],
    ['dataset.json', 'column coverage: must be complete or partial', replacing('"complete"', '"listed"')],
    ['dataset.json', 'column yearMeaning: is accepted, but', replacing('"planned"', '"accepted"')],
    ['counted-schemes.csv', 'stands beside register.csv', (path) => writeFileSync(path, '')],
    ['register.xlsx', 'stands beside register.csv', (path) => writeFileSync(path, '')],
    ['sources.json', 'cannot be read', (path) => writeFileSync(path.replace('sources.json', 'figures.csv'), '')],
  ])('with a register: %s, %s', async (file, expected, spoil) => {
    const problems = await problemsAfter(file, spoil, 'minh-hoa');
    expect(problems.filter((line) => line.startsWith(file)).join('\n')).toContain(expected);
  });

  it('lets figures stand beside a register that differs from them', async () => {
    const folder = copyOfSeed('minh-hoa');
    for (const name of ['sources.json', 'figures.csv', 'premises.json'])
      cpSync(join('prisma/seed/lang-son', name), join(folder, name));
    const reading = await readSeed(folder);
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    if (!reading.ok) return;
    const { sources, statements, schemes } = reading.content;
    expect(sources.map(({ id }) => id)).toContain('register');
    expect(sources).toHaveLength(6);
    expect(statements.length).toBeGreaterThan(20);
    expect(schemes).toHaveLength(240);
  });
});
