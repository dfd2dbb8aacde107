import { describe, expect, it } from 'vitest';
import { close } from '@/lib/domain/closure';
import { withComputedFigures } from '@/lib/domain/computed-figures';
import type { Premise, Statement } from '@/lib/domain/figure';
import { reconcile } from '@/lib/domain/reconciliation';
import type { Scheme } from '@/lib/domain/scheme';
import { langSonSchemes } from '@/tests/fixtures/lang-son-schemes';
import { langSonPremises, langSonStatements } from '@/tests/fixtures/lang-son-statements';
import { cellOf, singleProgramme, state, wholePeriod } from '@/tests/fixtures/state';

const identitiesOf = (
  statements: readonly Statement[],
  premises: readonly Premise[] = [singleProgramme],
  schemes: readonly Scheme[] = [],
) => {
  const closure = withComputedFigures(close(statements, premises), wholePeriod);
  const identities = reconcile({ closure, statements, schemes, period: wholePeriod });
  return new Map(identities.map((identity) => [identity.id, identity]));
};

describe('reconciliation of Lạng Sơn', () => {
  const identities = identitiesOf(langSonStatements, langSonPremises, langSonSchemes);

  it('lists each identity once and finds no contradiction', () => {
    const list = [...identities.values()];
    const closure = close(langSonStatements, langSonPremises);
    const input = { closure, statements: langSonStatements, schemes: langSonSchemes, period: wholePeriod };
    expect(reconcile(input)).toHaveLength(list.length);
    expect(list.filter(({ verdict }) => verdict === 'contradicts')).toEqual([]);
  });

  it.each([
    ['parts_and_total:schemes.all.all.2017-2021', 'equal', 0],
    ['parts_and_total:schemes.all.machinery.2017-2021', 'equal', 0],
    ['parts_and_total:schemes.all.all.2017-2020', 'equal', 0],
    ['parts_and_total:schemes.all.all.2021', 'equal', 0],
    ['parts_and_total:support.all.all.2017-2021', 'equal', 0],
    ['parts_and_total:support.all.not_itemised.2017-2021', 'equal', 0],
    ['parts_and_total:support.all.all.2017-2020', 'equal_within_rounding', 0],
    ['parts_and_total:support.all.all.2021', 'equal_within_rounding', 0],
    ['remainder:schemes.all.all.2017-2021', 'explained_remainder', 0],
    ['remainder:schemes.kcqg.all.2017-2021', 'equal', 0],
    ['remainder:support.kcdp.all.2017-2021', 'explained_remainder', 0],
    ['capital:total_capital.all.all.2017-2021', 'equal', 0],
    ['capital:total_capital.all.all.2017-2020', 'consistent_with_bounds', 0],
    ['capital:total_capital.all.all.2021', 'consistent_with_bounds', 0],
    ['capital:LS-2017-2021-KCDP-TB-01', 'equal', 0],
    ['period:schemes.all.all.2017-2021:2017-2020+2021', 'equal', 0],
    ['period:counterpart.all.all.2017-2021:2017-2020+2021', 'consistent_with_bounds', 0],
    ['two_sources:B01:C01', 'equal', 0],
    ['two_sources:A15:B08', 'equal', 0],
    ['two_sources:A16:B09', 'equal', 0],
    ['register_and_published:schemes.kcdp.not_itemised.2017-2021', 'equal', 0],
    ['register_and_published:schemes.all.all.2017-2021', 'equal', 0],
    ['register_and_published:support.kcqg.technical_demonstration.2017-2021', 'consistent_with_bounds', 900_000_000],
  ])('%s: %s', (id, verdict, difference) => {
    expect(identities.get(id)).toMatchObject({ verdict, difference });
  });

  it('compares the published ratio to the digits that it is printed with', () => {
    const ratio = identities.get('ratio:A20');
    expect(ratio?.verdict).toBe('equal_within_rounding');
    expect(ratio?.right.map(({ figure }) => figure.id)).toEqual(['A19', 'A18']);
    expect(ratio?.computed.value).toBeCloseTo(5.1523, 4);
  });

  it('tells what proves something from what holds by construction', () => {
    expect(identities.get('parts_and_total:support.all.all.2017-2021')?.isIndependent).toBe(true);
    expect(identities.get('parts_and_total:schemes.all.all.2021')?.isIndependent).toBe(true);
    expect(identities.get('remainder:schemes.all.all.2017-2021')?.isIndependent).toBe(false);
    expect(identities.get('period:schemes.all.all.2017-2021:2017-2020+2021')?.isIndependent).toBe(false);
  });
});

describe('reconciliation of what does not fit', () => {
  const scheme = (code: string, support: number | null): Scheme => ({
    ...(langSonSchemes[0] as Scheme),
    code,
    programme: 'kcqg',
    category: 'machinery',
    support,
    counterpart: null,
    total: null,
  });

  it('sees programmes that do not make up the whole', () => {
    const identities = identitiesOf([
      state('A', cellOf('schemes'), 59),
      state('B', cellOf('schemes', { programme: 'kcqg' }), 6),
      state('C', cellOf('schemes', { programme: 'kcdp' }), 52),
    ]);
    expect(identities.get('parts_and_total:schemes.all.all.2017-2021')).toMatchObject({
      verdict: 'contradicts',
      difference: 1,
    });
  });

  it('takes total ÷ support for another ratio than counterpart ÷ support', () => {
    const terms = [state('A', cellOf('counterpart'), 46_236_680_000), state('B', cellOf('support'), 8_974_000_000)];
    const about = (value: number) =>
      identitiesOf([...terms, state('R', cellOf('leverage_ratio'), value, { qualifier: 'about' })]).get('ratio:R')
        ?.verdict;
    expect(about(5.15)).toBe('equal_within_rounding');
    expect(about(5.2)).toBe('equal_within_rounding');
    expect(about(5)).toBe('equal_within_rounding');
    expect(about(5.16)).toBe('contradicts');
    expect(about(6.15)).toBe('contradicts');
  });

  it('sees two sources that differ', () => {
    const identities = identitiesOf([
      state('A', cellOf('jobs'), 70),
      state('B', cellOf('jobs'), 72, { sourceId: 'two' }),
      state('C', cellOf('support'), 6_910_000_000),
      state('D', cellOf('support'), 6_900_000_000, { qualifier: 'rounded_100m', sourceId: 'two' }),
    ]);
    expect(identities.get('two_sources:A:B')).toMatchObject({ verdict: 'contradicts', difference: -2 });
    expect(identities.get('two_sources:C:D')).toMatchObject({
      verdict: 'equal_within_rounding',
      difference: 10_000_000,
    });
  });

  it('holds the register against the table: a full sum must be equal, a partial one no more', () => {
    const place = { programme: 'kcqg', category: 'machinery' } as const;
    const statements = [state('A', cellOf('schemes', place), 2), state('B', cellOf('support', place), 100)];
    const support = (...amounts: (number | null)[]) =>
      identitiesOf(
        statements,
        [],
        amounts.map((amount, index) => scheme(`X${index}`, amount)),
      ).get('register_and_published:support.kcqg.machinery.2017-2021')?.verdict;
    expect(support(60, 40)).toBe('equal');
    expect(support(60, 50)).toBe('contradicts');
    expect(support(60, null)).toBe('consistent_with_bounds');
    expect(support(120, null)).toBe('contradicts');
    expect(support(null, null)).toBeUndefined();
    const counted = identitiesOf(statements, [], [scheme('X', null)]);
    expect(counted.get('register_and_published:schemes.kcqg.machinery.2017-2021')).toMatchObject({
      verdict: 'contradicts',
      difference: 1,
    });
  });

  it('does not add up remainders of programmes that itemise different categories', () => {
    const identities = identitiesOf([
      state('A', cellOf('schemes', { programme: 'kcqg' }), 6),
      state('B', cellOf('schemes', { programme: 'kcdp' }), 4),
      state('C', cellOf('schemes', { programme: 'kcqg', category: 'machinery' }), 2),
      state('D', cellOf('schemes', { programme: 'kcdp', category: 'advisory' }), 1),
      state('E', cellOf('schemes', { category: 'typical_products' }), 3),
    ]);
    expect(identities.has('parts_and_total:schemes.all.not_itemised.2017-2021')).toBe(false);
    expect(identities.get('remainder:schemes.kcqg.all.2017-2021')?.verdict).toBe('explained_remainder');
  });
});
