import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '@/lib/domain/cell';
import type { WholePublication } from '@/lib/domain/publication';
import { diffReleases, excerptOf } from '@/lib/domain/release-diff';
import { anyRegister, aPublication, aScheme, aStatement, lower, upper } from '../../../fixtures/publication';
import { aReport } from '../../../fixtures/report';

const before = aReport();
const changed = (given: Partial<WholePublication>) => diffReleases(before, aReport(given));
const { dataset, release, statements, schemes, sources, premises } = aPublication();
const withStatement = (id: string, value: number) =>
  statements.map((statement) => (statement.id === id ? { ...statement, value } : statement));

describe('the difference of two releases', () => {
  it('is empty where both say the same, whatever their number, date, note and order', () => {
    const again = aReport({
      release: { ...release, number: 9, publishedAt: '2024-05-05T00:00:00Z', note: { vi: 'Khác', en: null } },
      schemes: schemes.toReversed(),
      statements: statements.toReversed(),
      sources: sources.toReversed(),
    });
    const diff = diffReleases(before, again);
    expect(diff.isEmpty).toBe(true);
    expect(diff.figures).toEqual([]);
  });

  it('gives a figure that changed with what it was, and what follows from it', () => {
    const diff = changed({ statements: withStatement('T04', 1_600_000_000) });
    expect(diff.isEmpty).toBe(false);
    const [first] = diff.figures;
    expect(first).toMatchObject({
      kind: 'changed',
      cell: { measure: 'support', programme: null, category: null },
      before: { value: 1_500_000_000, basis: 'published' },
      after: { value: 1_600_000_000, basis: 'published' },
    });
    const local = diff.figures.find(({ cell }) => cellKey(cell) === 'support.kcdp.all.2017-2021');
    expect([local?.before.value, local?.after.value]).toEqual([600_000_000, 700_000_000]);
    expect(diff.statements.corrected).toEqual([
      { before: statements[3], after: { ...statements[3], value: 1_600_000_000 }, fields: ['value'] },
    ]);
  });

  it('tells a figure that appeared from one that vanished, and turns round with its arguments', () => {
    const more = aReport({ statements: [...statements, aStatement('T10', 'trainees', 30)] });
    const cells = (from: typeof more, to: typeof more) =>
      diffReleases(from, to).figures.map(({ kind, cell, before, after }) => [
        kind,
        cellKey(cell),
        before.value,
        after.value,
      ]);
    expect(cells(before, more)).toEqual([['appeared', 'trainees.all.all.2017-2021', null, 30]]);
    expect(cells(more, before)).toEqual([['vanished', 'trainees.all.all.2017-2021', 30, null]]);
  });

  it('matches figures by their cell, not by the id of a statement', () => {
    const renamed = statements.map((statement) => ({ ...statement, id: `U${statement.id}` }));
    const diff = changed({ statements: renamed });
    expect(diff.figures).toEqual([]);
    expect([diff.statements.added.length, diff.statements.removed.length]).toEqual([9, 9]);
    expect(diff.isEmpty).toBe(false);
  });

  it('counts other bounds and another basis as a change, though the value stays', () => {
    const about = statements.map((statement) =>
      statement.id === 'T08' ? { ...statement, qualifier: 'about' as const } : statement,
    );
    const diff = changed({ statements: about });
    expect(diff.figures).toMatchObject([
      { kind: 'changed', before: { value: 12, lower: 12 }, after: { value: 12, lower: null } },
    ]);
  });

  it('puts totals of the whole period before what is narrowed', () => {
    const diff = changed({ statements: [] });
    const narrowed = diff.figures.map(
      ({ cell }) =>
        Number(cell.programme !== null) +
        Number(cell.category !== null) +
        Number(cell.period.from !== 2017 || cell.period.to !== 2021),
    );
    expect(narrowed.length).toBeGreaterThan(8);
    expect(narrowed).toEqual(narrowed.toSorted());
    expect(diff.figures.every(({ kind }) => kind === 'vanished')).toBe(true);
  });

  it('lists schemes added, removed and corrected by their code, with the fields that differ', () => {
    const [first, second, ...rest] = schemes;
    if (!first || !second) throw new Error('The example has schemes.');
    const corrected = { ...first, support: 180_000_000, district: lower };
    const diff = changed({ schemes: [...rest, aScheme({ code: 'XX-99' }), aScheme({ code: 'XX-06' }), corrected] });
    expect(diff.schemes.added.map(({ code }) => code)).toEqual(['XX-06', 'XX-99']);
    expect(diff.schemes.removed).toEqual([second]);
    expect(diff.schemes.corrected).toEqual([{ before: first, after: corrected, fields: ['district', 'support'] }]);
    expect(diff.figures).toEqual([]);
  });

  it('takes a renamed district for a change of the dataset, not of each scheme', () => {
    const renamed = { ...upper, name: 'Thượng Mẫu Mới' };
    const diff = changed({
      dataset: { ...dataset, districts: [renamed, lower] },
      schemes: schemes.map((scheme) =>
        scheme.district ? { ...scheme, district: { ...renamed, code: scheme.district.code } } : scheme,
      ),
    });
    expect(diff.dataset).toEqual([{ fact: 'districts', before: [upper, lower], after: [renamed, lower] }]);
    expect(diff.schemes.corrected).toEqual([]);
  });

  it('tells what changed of the dataset, its documents and its premises', () => {
    const diff = changed({
      dataset: {
        ...dataset,
        coverage: 'partial',
        yearMeaning: 'accepted',
        agency: { vi: 'Sở Mẫu', en: 'A department' },
      },
      sources: [{ ...(sources[0] as (typeof sources)[number]), title: 'Khác' }],
      premises: [],
    });
    expect(diff.dataset.map(({ fact }) => fact)).toEqual(['coverage', 'yearMeaning', 'agency']);
    expect(diff.sources.corrected.map(({ fields }) => fields)).toEqual([['title']]);
    expect(diff.premises.removed).toEqual(premises);
  });

  it('is the same for the same contents in any order, and its mirror the other way round', () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (some, others) => {
        const [a, b] = [aReport({ schemes: some }), aReport({ schemes: others })];
        const forth = diffReleases(a, b);
        const back = diffReleases(aReport({ schemes: others.toReversed() }), aReport({ schemes: some.toReversed() }));
        expect(back.schemes.added).toEqual(forth.schemes.removed);
        expect(back.schemes.removed).toEqual(forth.schemes.added);
        expect(back.schemes.corrected).toEqual(
          forth.schemes.corrected.map(({ before, after, fields }) => ({ before: after, after: before, fields })),
        );
        // What one needs to get from one to the other, and no more.
        const rebuilt = new Map(some.map((scheme) => [scheme.code, scheme]));
        for (const { code } of forth.schemes.removed) rebuilt.delete(code);
        for (const scheme of forth.schemes.added) rebuilt.set(scheme.code, scheme);
        for (const { after } of forth.schemes.corrected) rebuilt.set(after.code, after);
        expect([...rebuilt.values()].sort((x, y) => x.code.localeCompare(y.code))).toEqual(
          others.toSorted((x, y) => x.code.localeCompare(y.code)),
        );
        expect(diffReleases(a, a).isEmpty).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of 100,000 schemes takes less than 300 ms, and its excerpt keeps the counts', () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      aScheme({
        code: `XX-${String(index).padStart(6, '0')}`,
        title: `Đề án ${index}`,
        district: upper,
        support: index,
      }),
    );
    // Read from the store anew: no object is shared.
    const again = many.map((scheme) => ({
      ...scheme,
      district: { ...upper },
      sourceIds: [...scheme.sourceIds],
      support: scheme.code.endsWith('7') ? 1 : scheme.support,
    }));
    const [a, b] = [aReport({ schemes: many }), aReport({ schemes: again })];
    // The processor's time, not the clock's: other work on the machine must not decide.
    const timed = () => {
      const start = process.cpuUsage();
      const diff = diffReleases(a, b);
      const { user, system } = process.cpuUsage(start);
      return { diff, took: (user + system) / 1000 };
    };
    // The first run also compiles.
    const runs = [timed(), timed(), timed()];
    const took = Math.min(...runs.map((run) => run.took));
    const { diff } = timed();
    expect(diff.schemes.corrected).toHaveLength(10_000);
    expect(took).toBeLessThan(300);
    const excerpt = excerptOf(diff, 5);
    expect(excerpt.schemes.corrected.count).toBe(10_000);
    expect(excerpt.schemes.corrected.shown).toHaveLength(5);
  });
});
