import { describe, expect, it } from 'vitest';
import type { WholePublication } from '@/lib/domain/publication';
import { judgeRegister } from '@/lib/ingest/judge/judge-register';
import type { RegisterRow } from '@/lib/ingest/register/register-reading';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import { langSonSeed } from '../../../fixtures/lang-son-seed';
import { aContext, aReading, aRow, file, judge } from './a-reading';

const current: WholePublication = {
  ...langSonSeed,
  release: { ...langSonSeed.release, number: 1, publishedAt: '2026-01-01T00:00:00Z' },
};
const context = aContext(current, { isComplete: true });
const description = {
  province: 'Lạng Sơn',
  period: { from: 2017, to: 2021 },
  agencyVi: null,
  agencyEn: null,
  isComplete: null,
  jobsMeaning: null,
  isInvented: false,
};

const blank = { support: null, counterpart: null, total: null, jobs: null, year: 2018, legalForm: null };
const named: readonly RegisterRow[] = [
  aRow(5, {
    ...blank,
    programme: 'kcqg',
    category: 'technical_demonstration',
    title: 'Xây dựng mô hình trình diễn kỹ thuật sản xuất bản lề cửa',
    recipient: 'Cty CP đầu tư xây dựng và phát triển Việt Bắc',
    year: 2020,
    support: 600_000_000,
  }),
  aRow(6, {
    ...blank,
    title: 'Chế biến gạo đặc sản',
    recipient: 'HTX nông sản sạch Tràng Định',
    year: 2019,
    district: 'Tràng Định',
    support: 170_000_000,
    counterpart: 486_000_000,
    total: 656_000_000,
    jobs: 9,
  }),
  aRow(7, { ...blank, title: 'Đầu tư máy cắt kim loại CNC', recipient: 'Hộ kinh doanh Bùi Đức Quang' }),
  aRow(8, { ...blank, title: 'Máy làm trà', recipient: 'HTX chế biến nông sản Lụa Vy', year: 2021 }),
];

/** The 58 schemes that the sources count, the four named ones among them. */
function fullRegister(): RegisterRow[] {
  const counts: readonly [RegisterRow['programme'], CategoryOrRemainder, number][] = [
    ['kcqg', 'technical_demonstration', 2],
    ['kcqg', 'machinery', 3],
    ['kcdp', 'machinery', 39],
    ['kcdp', 'typical_products', 6],
    ['kcdp', 'management_capacity', 4],
  ];
  const rest = counts.flatMap(([programme, category, count]) =>
    Array.from({ length: count }, () => ({ programme, category: category === 'not_itemised' ? null : category })),
  );
  return [...named, ...rest.map((row, index) => aRow(20 + index, { ...blank, ...row }))];
}

const judgeIt = (rows: readonly RegisterRow[]) => judgeRegister(aReading(rows, { description }), context, file);

describe('a full register of Lạng Sơn', () => {
  it('replaces the 54 counted schemes and keeps the codes of the named ones', async () => {
    const { content, report } = await judgeIt(fullRegister());
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.changes).toEqual({ kept: 4, added: 54, removed: [] });
    expect(content?.schemes).toHaveLength(58);
    expect(content?.schemes.every(({ status }) => status === 'named')).toBe(true);
    const code = (recipient: string) =>
      content?.schemes.find((scheme) => scheme.recipient?.includes(recipient))?.code.replace('LS-2017-2021-', '');
    expect(['Việt Bắc', 'Tràng Định', 'Bùi Đức Quang', 'Lụa Vy'].map(code)).toEqual([
      'KCQG-TD-01',
      'KCDP-TB-01',
      'KCDP-TB-02',
      'KCDP-TB-03',
    ]);
    const machinery = content?.schemes.filter((scheme) => scheme.code.includes('KCDP-TB')).map((scheme) => scheme.code);
    expect(machinery).toEqual(
      langSonSeed.schemes.filter(({ code: each }) => each.includes('KCDP-TB')).map((s) => s.code),
    );
  });

  it('keeps figures, premises, districts and sources, and adds the register as one', async () => {
    const { content } = await judgeIt(fullRegister());
    expect(content?.statements).toEqual(langSonSeed.statements);
    expect(content?.premises).toEqual(langSonSeed.premises);
    expect(content?.dataset).toEqual({ ...langSonSeed.dataset, coverage: 'complete', yearMeaning: 'planned' });
    expect(content?.sources.slice(0, -1)).toEqual(langSonSeed.sources);
    expect(content?.sources.at(-1)).toMatchObject({
      id: 'register',
      kind: 'register',
      title: 'Danh sách đề án khuyến công Lạng Sơn 2017–2021',
      publisher: langSonSeed.dataset.agency.vi,
    });
    expect(content?.release).toMatchObject({
      origin: 'register',
      restores: null,
      title: null,
      note: { vi: 'Danh sách 58 đề án khuyến công Lạng Sơn, 2017–2021.' },
      file: { name: 'dang-ky.xlsx', sha256: 'ab'.repeat(32), rows: 58 },
    });
  });

  it('keeps a scheme’s sentence only where the row says no more than the sentence, and what the row leaves blank', async () => {
    const { content } = await judgeIt(fullRegister());
    const scheme = (end: string) => content?.schemes.find(({ code }) => code.endsWith(end));
    const before = (end: string) => langSonSeed.schemes.find(({ code }) => code.endsWith(end));
    expect(scheme('KCQG-TD-01')).toMatchObject({
      sourceIds: ['register', 'seed-article', 'arit-typical-products-2020'],
      quote: before('KCQG-TD-01')?.quote,
      legalForm: 'enterprise',
    });
    expect(scheme('KCDP-TB-01')).toMatchObject({
      sourceIds: ['register', 'langsontrade-5621'],
      quote: null,
      jobs: 9,
      place: 'thị trấn Thất Khê',
      district: { code: '180' },
    });
    expect(scheme('KCDP-TB-04')).toMatchObject({ sourceIds: ['register'], quote: null });
  });

  it('says where a row differs from what a document published of its scheme', async () => {
    const rows = named.map((row) => (row.row === 6 ? { ...row, support: 180_000_000, total: 666_000_000 } : row));
    const { report } = await judgeIt(rows);
    const told = report.problems.filter(({ code }) => code === 'differs_from_source');
    expect(told.map(({ place, found, details }) => [place.column, found, details.map(({ value }) => value)])).toEqual([
      ['J', 'LS-2017-2021-KCDP-TB-01', [656_000_000, 666_000_000]],
      ['K', 'LS-2017-2021-KCDP-TB-01', [170_000_000, 180_000_000]],
    ]);
  });

  it('is held against the published and the derived figures', async () => {
    const { report } = await judgeIt(fullRegister());
    const at = (measure: string, programme: string | null, category: string | null, to = 2021) =>
      report.againstPublished.find(
        (each) =>
          each.measure === measure &&
          each.programme === programme &&
          each.category === category &&
          each.period.from === 2017 &&
          each.period.to === to,
      );
    expect(at('schemes', null, null)).toMatchObject({
      figureId: 'schemes.all.all.2017-2021',
      sum: 58,
      verdict: 'equal',
    });
    expect(at('schemes', 'kcdp', null)).toMatchObject({ basis: 'published', sum: 52, difference: 0, verdict: 'equal' });
    expect(at('schemes', 'kcdp', 'typical_products')).toMatchObject({ basis: 'derived', sum: 6, verdict: 'equal' });
    expect(at('support', null, null)).toMatchObject({
      sum: 770_000_000,
      isAtLeast: true,
      difference: 770_000_000 - 8_974_000_000,
      verdict: 'consistent_with_bounds',
    });
    expect(at('schemes', null, null, 2020)).toMatchObject({ sum: 57, verdict: 'contradicts' });
  });

  it('that contradicts published figures may be published, with a warning that counts the places', async () => {
    const { report } = await judgeIt(fullRegister().slice(0, -1));
    const contradicting = report.againstPublished.filter(({ verdict }) => verdict === 'contradicts').length;
    expect(report.mayBePublished).toBe(true);
    expect(report.problems.find(({ code }) => code === 'differs_from_published')?.details).toEqual([
      { kind: 'count', value: contradicting },
    ]);
  });

  it('that is partial is “at least”, and contradicts only by exceeding', async () => {
    const partial = aContext(current, { isComplete: false });
    const { report } = await judgeRegister(aReading(named, { description }), partial, file);
    const counts = report.againstPublished.filter(({ measure }) => measure === 'schemes');
    expect(counts.every(({ isAtLeast, verdict }) => isAtLeast && verdict === 'consistent_with_bounds')).toBe(true);
  });
});

it('a release of a register that is published again, in another file, is the same content', async () => {
  const first = await judgeIt(fullRegister());
  if (!first.content) throw new Error('The register should have been published.');
  const next: WholePublication = {
    ...first.content,
    release: { ...current.release, ...first.content.release, number: 2 },
  };
  const rows = first.content.schemes.map((scheme, index) => {
    const category = scheme.category === 'not_itemised' ? null : scheme.category;
    return aRow(100 - index, { ...scheme, category, district: scheme.district?.name ?? null });
  });
  const given = aContext(next, { isComplete: true });
  const again = await judgeRegister(aReading(rows, { description }), given, {
    ...file,
    name: 'khac.csv',
    sha256: null,
  });
  expect(again.report.problems.filter(({ code }) => code !== 'differs_from_published')).toEqual([]);
  expect({ ...again.content, release: null }).toEqual({ ...first.content, release: null });
  expect(again.content?.release.file?.name).toBe('khac.csv');
});

it('nothing of it is needed: the register of a new dataset has one source and no figures', async () => {
  const { content, report } = await judge([aRow(5)]);
  expect(content?.sources.map(({ id }) => id)).toEqual(['register']);
  expect(content?.statements).toEqual([]);
  expect(content?.premises).toEqual([]);
  expect(report.againstPublished).toEqual([]);
});
