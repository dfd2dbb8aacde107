import type { Derivation } from '@/lib/domain/figure';

const signed = (terms: Derivation['terms']): string =>
  terms
    .map(({ sign, figureId }, index) =>
      index === 0 ? (sign === 1 ? figureId : `0 - ${figureId}`) : `${sign === 1 ? '+' : '-'} ${figureId}`,
    )
    .join(' ');

const divided = (terms: Derivation['terms']): string => terms.map(({ figureId }) => figureId).join(' / ');

/**
 * How a figure follows from others, in ASCII: `A02 - A06 - support.kcqg.typical_products.2017-2021`, `A19 / A18`; of a
 * register, over how many rows it is a sum: `sum(57 of 58 schemes)`.
 */
export function formulaOf({ rule, terms, rows }: Derivation): string {
  switch (rule) {
    case 'ratio':
      return divided(terms);
    case 'percentage':
      return `${divided(terms)} * 100`;
    case 'no_schemes':
      return `0 * ${terms.map(({ figureId }) => figureId).join(' * ')}`;
    case 'premise':
      return '0';
    case 'sum':
    case 'difference':
    case 'nothing_left':
    case 'remainder':
      return signed(terms);
    case 'register_sum':
      return rows ? `sum(${rows.known} of ${rows.of} schemes)` : 'sum(schemes)';
  }
}
