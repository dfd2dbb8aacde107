import { describe, expect, it } from 'vitest';
import { close } from '@/lib/domain/closure';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';

const { dataset, sources, statements, premises, schemes } = langSonSeed;

describe('the seed of Lạng Sơn', () => {
  it('holds every published figure, each with a source and a sentence', () => {
    expect(statements).toHaveLength(36);
    for (const { sourceId, quote } of statements) {
      expect(sources.map(({ id }) => id)).toContain(sourceId);
      expect(quote.length).toBeGreaterThan(20);
    }
  });

  it('holds 58 schemes, 4 of them named', () => {
    expect(schemes).toHaveLength(58);
    expect(new Set(schemes.map(({ code }) => code)).size).toBe(58);
    expect(schemes.filter(({ status }) => status === 'named').map(({ code }) => code)).toEqual([
      'LS-2017-2021-KCQG-TD-01',
      'LS-2017-2021-KCDP-TB-01',
      'LS-2017-2021-KCDP-TB-02',
      'LS-2017-2021-KCDP-TB-03',
    ]);
  });

  it('tells nothing of a counted scheme but its group and its sources', () => {
    for (const { code, status, programme, category, sourceIds, titleIsDescriptive, ...rest } of schemes) {
      if (status === 'counted') {
        expect(
          Object.values(rest).every((value) => value === null),
          code,
        ).toBe(true);
        expect(sourceIds, code).not.toHaveLength(0);
      }
    }
  });

  it.each(programmes.flatMap((programme) => categoriesWithRemainder.map((category) => [programme, category] as const)))(
    'has as many schemes of %s and %s as the figures count',
    (programme, category) => {
      const counted = close(statements, premises).at({
        measure: 'schemes',
        programme,
        category,
        period: dataset.period,
      });
      const rows = schemes.filter((scheme) => scheme.programme === programme && scheme.category === category);
      expect(rows).toHaveLength(counted.value ?? 0);
    },
  );

  it('names a publisher only where one is known', () => {
    expect(sources.find(({ id }) => id === 'seed-article')?.publisher).toBeNull();
    expect(sources.filter(({ publisher }) => publisher === null)).toHaveLength(1);
  });
});
