import { describe, expect, it } from 'vitest';
import { selectFigure } from '@/lib/domain/select-figure';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { exampleClosure, stubClosure, whole } from './stub-closure';

const select = (
  measure: Parameters<typeof selectFigure>[1],
  chosenProgrammes: Parameters<typeof selectFigure>[2],
  chosenCategories: Parameters<typeof selectFigure>[3],
) => selectFigure(exampleClosure, measure, chosenProgrammes, chosenCategories, whole);

describe('the figure of a selection', () => {
  it('is the margin for none and for all', () => {
    const margin = exampleClosure.at({ measure: 'support', programme: null, category: null, period: whole });
    expect(select('support', [], [])).toBe(margin);
    expect(select('support', programmes, categoriesWithRemainder)).toBe(margin);
  });

  it('is the cell itself for one of each', () => {
    expect(select('support', ['kcdp'], ['machinery'])).toMatchObject({
      id: 'support.kcdp.machinery.2017-2021',
      value: 5_406_800_000,
    });
  });

  it('is a derived sum for several, in display order, whatever the order of the choice', () => {
    const figure = select('support', [], ['typical_products', 'machinery']);
    expect(figure).toMatchObject({
      id: 'support.all.machinery+typical_products.2017-2021',
      basis: 'derived',
      value: 6_771_000_000,
      lower: 6_771_000_000,
      upper: 6_771_000_000,
    });
    expect(figure.derivation).toMatchObject({
      rule: 'sum',
      terms: [
        { sign: 1, figureId: 'support.all.machinery.2017-2021' },
        { sign: 1, figureId: 'support.all.typical_products.2017-2021' },
      ],
    });
  });

  it('is not published where a part is unknown', () => {
    expect(select('jobs', [], ['machinery', 'typical_products'])).toMatchObject({
      id: 'jobs.all.machinery+typical_products.2017-2021',
      basis: 'not_published',
      value: null,
    });
  });

  it('never adds up what does not add up', () => {
    expect(select('leverage_ratio', [], ['machinery', 'typical_products']).basis).toBe('not_published');
    expect(select('fairs', [], ['machinery', 'typical_products']).basis).toBe('not_published');
  });

  it('carries bounds, and an unknown bound makes an unknown bound', () => {
    const closure = stubClosure([
      { measure: 'support', category: 'machinery', value: 10, bounds: [8, 12] },
      { measure: 'support', category: 'advisory', value: 5, bounds: [5, null] },
    ]);
    expect(selectFigure(closure, 'support', [], ['machinery', 'advisory'], whole)).toMatchObject({
      value: 15_000_000,
      lower: 13_000_000,
      upper: null,
    });
  });
});
