import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholePublication } from '@/lib/domain/publication';
import type { RegisterRow } from '@/lib/ingest/register/register-reading';
import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { aContext, aRow, judge } from './a-reading';

const stored = { number: 1, publishedAt: '2026-01-01T00:00:00Z', contentHash: 'c0ffee' };

/** A register as the current release of its dataset. */
async function published(rows: readonly RegisterRow[]): Promise<WholePublication> {
  const { content } = await judge(rows);
  if (!content) throw new Error('The register should have been published.');
  return { ...content, release: { ...content.release, ...stored } };
}
/** The code of each row's scheme, by title. */
async function codesOf(
  rows: readonly RegisterRow[],
  current: WholePublication | null,
): Promise<Map<string | null, string>> {
  const { content } = await judge(rows, {}, aContext(current, { isComplete: true }));
  return new Map(content?.schemes.map(({ title, code }) => [title, code]));
}

describe('codes of new schemes', () => {
  it('tell dataset, programme and type, and count from 01 by year and title', async () => {
    const rows = [
      aRow(5, { title: 'B', year: 2022 }),
      aRow(6, { title: 'A', year: 2022 }),
      aRow(7, { title: 'C', year: 2021 }),
      aRow(8, { title: 'D', programme: 'kcqg', category: 'technical_demonstration' }),
      aRow(9, { title: 'E', category: null }),
    ];
    expect([...(await codesOf(rows, null))]).toEqual([
      ['D', 'TQ-2021-2025-KCQG-TD-01'],
      ['C', 'TQ-2021-2025-KCDP-TB-01'],
      ['A', 'TQ-2021-2025-KCDP-TB-02'],
      ['B', 'TQ-2021-2025-KCDP-TB-03'],
      ['E', 'TQ-2021-2025-KCDP-KPL-01'],
    ]);
  });

  it('are the file’s own where it gives them, and no other takes those', async () => {
    const rows = [aRow(5, { title: 'A' }), aRow(6, { title: 'B', code: 'TQ-2021-2025-KCDP-TB-07' })];
    expect(await codesOf(rows, null)).toEqual(
      new Map([
        ['A', 'TQ-2021-2025-KCDP-TB-08'],
        ['B', 'TQ-2021-2025-KCDP-TB-07'],
      ]),
    );
  });

  it('are never those that earlier releases gave', async () => {
    const context = { ...aContext(), usedCodes: ['TQ-2021-2025-KCDP-TB-41'] };
    const { content } = await judge([aRow(5)], {}, context);
    expect(content?.schemes[0]?.code).toBe('TQ-2021-2025-KCDP-TB-42');
  });
});

describe('codes of schemes that the current release has', () => {
  const [a, b, c] = [aRow(5, { title: 'A' }), aRow(6, { title: 'B' }), aRow(7, { title: 'C' })];

  it('stay when another scheme comes before them', async () => {
    const before = await published([a, b]);
    const codes = await codesOf([aRow(4, { title: '0', year: 2021 }), a, b], before);
    expect(codes.get('A')).toBe('TQ-2021-2025-KCDP-TB-01');
    expect(codes.get('B')).toBe('TQ-2021-2025-KCDP-TB-02');
    expect(codes.get('0')).toBe('TQ-2021-2025-KCDP-TB-03');
  });

  it('stay when year, amount, title or type are corrected', async () => {
    const before = await published([a, b, c]);
    const changed = [
      { ...a, year: 2023, support: 100_000_000, total: 430_000_000 },
      { ...b, title: 'B, đã sửa tên' },
      { ...c, category: 'cleaner_production' as const },
    ];
    expect([...(await codesOf(changed, before)).values()].sort()).toEqual([
      'TQ-2021-2025-KCDP-TB-01',
      'TQ-2021-2025-KCDP-TB-02',
      'TQ-2021-2025-KCDP-TB-03',
    ]);
  });

  it('follow the code column, whatever else changed', async () => {
    const before = await published([a, b]);
    const swapped = { ...a, code: 'TQ-2021-2025-KCDP-TB-02', title: 'Khác hẳn', recipient: 'Người khác' };
    expect((await codesOf([swapped], before)).get('Khác hẳn')).toBe('TQ-2021-2025-KCDP-TB-02');
  });

  it('are not given to another scheme when one goes', async () => {
    const before = await published([a, b, c]);
    const { content, report } = await judge(
      [a, b, aRow(8, { title: 'D', year: 2024 })],
      {},
      aContext(before, { isComplete: true }),
    );
    expect(content?.schemes.map(({ code }) => code)).toEqual([
      'TQ-2021-2025-KCDP-TB-01',
      'TQ-2021-2025-KCDP-TB-02',
      'TQ-2021-2025-KCDP-TB-04',
    ]);
    expect(report.changes).toEqual({ kept: 2, added: 1, removed: ['TQ-2021-2025-KCDP-TB-03'] });
    expect(report.problems.map(({ code }) => code)).toEqual(['schemes_removed']);
  });

  it('do not pass from one year’s scheme to another’s of the same recipient', async () => {
    const same = { recipient: 'HTX Mẫu' };
    const before = await published([aRow(5, { ...same, title: 'Máy xay', year: 2021 })]);
    const codes = await codesOf([aRow(5, { ...same, title: 'Máy sấy', year: 2023 })], before);
    expect(codes.get('Máy sấy')).toBe('TQ-2021-2025-KCDP-TB-02');
  });
});

const anyRows = fc
  .array(
    fc.record({
      title: fc.constantFrom('Máy xay', 'Máy sấy', 'Máy cắt', null),
      recipient: fc.constantFrom('HTX Một', 'HTX Hai', 'Cty TNHH Ba'),
      programme: fc.constantFrom(...programmes),
      category: fc.option(fc.constantFrom(...categories)),
      year: fc.option(fc.integer({ min: 2021, max: 2025 })),
      support: fc.option(fc.integer({ min: 1, max: 200_000_000 })),
      jobs: fc.option(fc.integer({ min: 0, max: 50 })),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, index) => aRow(5 + index, { ...row, counterpart: null, total: null, place: `${index}` })),
  );

describe('for any register', () => {
  it('codes are unique, and the same in any order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.infiniteStream(fc.nat()), async (rows, random) => {
        const { content } = await judge(rows);
        if (!content) return;
        const codes = content.schemes.map(({ code }) => code);
        expect(new Set(codes).size).toBe(rows.length);
        const shuffled = rows
          .map((row) => ({ row, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const again = await judge(shuffled);
        const bare = (schemes: readonly { code: string }[] | undefined) =>
          schemes?.map((scheme) => ({ ...scheme, place: null }));
        expect(bare(again.content?.schemes)).toEqual(bare(content.schemes));
      }),
      { numRuns: 60 },
    );
  });

  it('publishing the same again, with or without codes and in any order, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        if (rows.length === 0) return;
        const before = await published(rows);
        const same = rows.toReversed();
        const context = aContext(before, { isComplete: true });
        const again = await judge(same, {}, context);
        expect(again.report.changes).toEqual({ kept: rows.length, added: 0, removed: [] });
        const exported = before.schemes.map(({ district, category, programme, ...scheme }, index) =>
          aRow(5 + index, {
            ...scheme,
            programme,
            category: category === 'not_itemised' ? null : category,
            district: null,
          }),
        );
        const published2 = await judge(exported, {}, context);
        expect({ ...published2.content, release: null }).toEqual({ ...before, release: null });
      }),
      { numRuns: 60 },
    );
  });
});
