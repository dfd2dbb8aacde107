import { describe, expect, it } from 'vitest';
import { close, groundsOf } from '@/lib/domain/closure';
import { cellOf, singleProgramme, state } from '@/tests/fixtures/state';

const first = { from: 2017, to: 2020 };
const rest = { from: 2021, to: 2021 };
const kcqg = { programme: 'kcqg' } as const;
const kcdp = { programme: 'kcdp' } as const;

describe('bounds of a statement', () => {
  it.each([
    ['exact', 1_900_000_000, 1_900_000_000, 1_900_000_000],
    ['about', 1_900_000_000, null, null],
    ['at_least', 1_900_000_000, 1_900_000_000, null],
    ['rounded_100m', 1_900_000_000, 1_850_000_000, 1_950_000_000],
    ['rounded_100m', 0, 0, 50_000_000],
  ] as const)('%s %i', (qualifier, value, lower, upper) => {
    const closure = close([state('A', cellOf('support'), value, { qualifier })], []);
    expect(closure.at(cellOf('support'))).toMatchObject({ id: 'A', basis: 'published', value, lower, upper });
  });
});

describe('closure', () => {
  it('says not published where nothing follows', () => {
    const closure = close([state('A', cellOf('schemes'), 5)], [singleProgramme]);
    expect(closure.at(cellOf('schemes', kcqg))).toMatchObject({
      basis: 'not_published',
      value: null,
      lower: null,
      upper: null,
    });
    expect(closure.ways(cellOf('schemes', kcqg))).toEqual([]);
    expect([...closure.figures.keys()]).toEqual(['A']);
  });

  it('adds programmes up only on the premise that each scheme has one', () => {
    const statements = [state('A', cellOf('schemes', kcqg), 6), state('B', cellOf('schemes', kcdp), 52)];
    expect(close(statements, []).at(cellOf('schemes')).value).toBeNull();
    const closure = close(statements, [singleProgramme]);
    expect(closure.at(cellOf('schemes'))).toMatchObject({
      id: 'schemes.all.all.2017-2021',
      value: 58,
      derivation: {
        rule: 'sum',
        terms: [
          { sign: 1, figureId: 'A' },
          { sign: 1, figureId: 'B' },
        ],
        premiseIds: ['P1'],
        caveats: [],
      },
    });
  });

  it('takes a part from the whole, carries rounding through, and never goes below zero', () => {
    const closure = close(
      [
        state('A', cellOf('support'), 120_000_000),
        state('B', cellOf('support', { period: first }), 100_000_000, { qualifier: 'rounded_100m', sourceId: 'two' }),
      ],
      [],
    );
    expect(closure.at(cellOf('support', { period: rest }))).toMatchObject({
      value: 20_000_000,
      lower: 0,
      upper: 70_000_000,
      derivation: { rule: 'difference', caveats: ['cross_source'] },
    });
  });

  it('tells at most what is left where the source says "more than"', () => {
    const closure = close(
      [
        state('A', cellOf('counterpart'), 50),
        state('B', cellOf('counterpart', { period: first }), 41, { qualifier: 'at_least' }),
      ],
      [],
    );
    expect(closure.at(cellOf('counterpart', { period: rest }))).toMatchObject({ value: 9, lower: 0, upper: 9 });
  });

  it('finds every other category empty when some make up the whole, and no money where there are no schemes', () => {
    const closure = close(
      [
        state('A', cellOf('schemes'), 6),
        state('B', cellOf('schemes', { category: 'machinery' }), 4),
        state('C', cellOf('schemes', { category: 'advisory' }), 2),
        state('D', cellOf('support'), 100),
        state('E', cellOf('support', { category: 'advisory' }), 30),
      ],
      [],
    );
    expect(closure.at(cellOf('schemes', { category: 'information' }))).toMatchObject({
      value: 0,
      derivation: {
        rule: 'nothing_left',
        terms: [
          { sign: 1, figureId: 'A' },
          { sign: -1, figureId: 'B' },
          { sign: -1, figureId: 'C' },
        ],
      },
    });
    expect(closure.at(cellOf('support', { category: 'information' }))).toMatchObject({
      value: 0,
      derivation: { rule: 'no_schemes', terms: [{ sign: 1, figureId: 'schemes.all.information.2017-2021' }] },
    });
    const machinery = closure.at(cellOf('support', { category: 'machinery' }));
    expect(machinery).toMatchObject({ value: 70, derivation: { rule: 'difference' } });
    expect(machinery.derivation?.terms.slice(0, 2)).toEqual([
      { sign: 1, figureId: 'D' },
      { sign: -1, figureId: 'E' },
    ]);
    expect(groundsOf(closure, machinery).statements.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(closure.at(cellOf('support', { category: 'not_itemised' }))).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  it('takes nothing for empty because a rounded part would fit', () => {
    const closure = close(
      [
        state('A', cellOf('support'), 100_000_000),
        state('B', cellOf('support', { category: 'machinery' }), 100_000_000, { qualifier: 'rounded_100m' }),
      ],
      [],
    );
    expect(closure.at(cellOf('support', { category: 'advisory' })).value).toBeNull();
    expect(closure.at(cellOf('support', { category: 'not_itemised' }))).toMatchObject({
      value: 0,
      lower: 0,
      upper: 50_000_000,
    });
  });

  it('reads a sole programme', () => {
    const machinery = { category: 'machinery' } as const;
    const statements = [state('A', cellOf('schemes', { ...kcqg, ...machinery }), 3)];
    const closure = close(statements, [singleProgramme, { id: 'P2', kind: 'sole_programme', statementId: 'A' }]);
    expect(closure.at(cellOf('schemes', { ...kcdp, ...machinery }))).toMatchObject({
      value: 0,
      derivation: { rule: 'premise', terms: [{ sign: 1, figureId: 'A' }], premiseIds: ['P2'] },
    });
    const whole = closure.at(cellOf('schemes', machinery));
    expect(whole).toMatchObject({ value: 3, derivation: { premiseIds: ['P1'] } });
    expect(groundsOf(closure, whole).premises.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(() =>
      close([state('A', cellOf('schemes'), 3)], [{ id: 'P2', kind: 'sole_programme', statementId: 'A' }]),
    ).toThrow('Premise P2 reads A, which names no programme or no category.');
  });

  it('may lead from a premise back to the cell whose sentence it reads, since it does not use the number', () => {
    const machinery = { category: 'machinery' } as const;
    const cell = cellOf('schemes', { ...kcqg, ...machinery });
    const statements = [state('A', cell, 3, { qualifier: 'at_least' }), state('B', cellOf('schemes', machinery), 5)];
    const closure = close(statements, [singleProgramme, { id: 'P2', kind: 'sole_programme', statementId: 'A' }]);
    expect(closure.ways(cell).map(({ id, value }) => [id, value])).toEqual([
      ['A', 3],
      ['schemes.kcqg.machinery.2017-2021', 5],
    ]);
    expect(closure.contradictions).toEqual([]);
  });

  it('does not add up what does not', () => {
    const closure = close(
      [
        state('A', cellOf('fairs', kcqg), 3),
        state('B', cellOf('fairs', kcdp), 4),
        state('C', cellOf('leverage_ratio', kcqg), 2),
      ],
      [singleProgramme],
    );
    expect(closure.figures.size).toBe(3);
  });

  it('shows the published figure and goes on with the narrowest', () => {
    const closure = close(
      [
        state('A', cellOf('support'), 500_000_000),
        state('B', cellOf('support', kcqg), 200_000_000),
        state('C', cellOf('support', kcdp), 300_000_000, { qualifier: 'rounded_100m' }),
        state('D', cellOf('support', { ...kcdp, category: 'machinery' }), 120_000_000),
      ],
      [singleProgramme],
    );
    const cell = cellOf('support', kcdp);
    expect(closure.at(cell).id).toBe('C');
    expect(closure.ways(cell).map(({ id }) => id)).toEqual(['C', 'support.kcdp.all.2017-2021']);
    expect(closure.at({ ...cell, category: 'not_itemised' })).toMatchObject({
      value: 180_000_000,
      lower: 180_000_000,
      derivation: { terms: [{ figureId: 'support.kcdp.all.2017-2021' }, { figureId: 'D' }] },
    });
  });

  it('prefers the exact statement, then the narrower, then the lower id', () => {
    const cell = cellOf('support');
    const said = (id: string, qualifier: 'exact' | 'about' | 'at_least' | 'rounded_100m') =>
      state(id, cell, 100_000_000, { qualifier });
    const closure = close(
      [said('A', 'about'), said('B', 'at_least'), said('C', 'rounded_100m'), said('E', 'exact'), said('D', 'exact')],
      [],
    );
    expect(closure.ways(cell).map(({ id }) => id)).toEqual(['D', 'E', 'C', 'B', 'A']);
  });
});

describe('contradictions', () => {
  it('names both statements, keeps both and goes on', () => {
    const closure = close(
      [
        state('A', cellOf('schemes'), 5),
        state('B', cellOf('schemes'), 6, { sourceId: 'two' }),
        state('C', cellOf('schemes', kcqg), 2),
      ],
      [singleProgramme],
    );
    expect(closure.contradictions.map(({ first: a, second: b }) => [a.id, b.id])).toEqual([['A', 'B']]);
    expect(closure.at(cellOf('schemes')).id).toBe('A');
    expect(closure.at(cellOf('schemes', kcdp)).value).toBe(3);
  });

  it('names a statement and the chain against it', () => {
    const closure = close(
      [
        state('A', cellOf('schemes', kcqg), 6),
        state('B', cellOf('schemes', kcdp), 52),
        state('C', cellOf('schemes'), 59),
      ],
      [singleProgramme],
    );
    const pairs = closure.contradictions.map(({ first: a, second: b }) => [a.id, b.id]);
    expect(pairs).toContainEqual(['C', 'schemes.all.all.2017-2021']);
    expect(closure.figures.get('schemes.all.all.2017-2021')).toMatchObject({ value: 58 });
  });

  it('sees known parts that exceed a whole of which other parts are unknown', () => {
    const closure = close(
      [
        state('A', cellOf('schemes'), 5),
        state('B', cellOf('schemes', { category: 'machinery' }), 4),
        state('C', cellOf('schemes', { category: 'advisory' }), 3),
      ],
      [],
    );
    expect(closure.contradictions).toHaveLength(1);
    expect(closure.contradictions[0]).toMatchObject({
      first: { id: 'A' },
      second: { value: 7, lower: 7, upper: null, derivation: { rule: 'sum', caveats: ['partial_sum'] } },
    });
    expect(closure.at(cellOf('schemes', { category: 'not_itemised' })).value).toBeNull();
    expect(closure.ways(cellOf('schemes')).map(({ id }) => id)).toEqual(['A']);
  });
});

describe('wrong input', () => {
  it('is told by a sentence', () => {
    expect(() => close([state('A', cellOf('schemes'), 5), state('A', cellOf('jobs'), 5)], [])).toThrow(
      'The figure A is given twice.',
    );
    expect(() => close([state('A', cellOf('schemes'), -5)], [])).toThrow('below zero');
    expect(() => close([state('A', cellOf('schemes'), 2.5)], [])).toThrow('schemes.all.all.2017-2021 comes to 2.5');
    const huge = Number.MAX_SAFE_INTEGER;
    const statements = [state('A', cellOf('support', kcqg), huge), state('B', cellOf('support', kcdp), huge)];
    expect(() => close(statements, [singleProgramme])).toThrow('support.all.all.2017-2021 comes to');
  });
});
