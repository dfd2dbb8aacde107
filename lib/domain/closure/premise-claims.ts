import { programmes } from '@/lib/vocabulary/programme';
import type { Premise } from '../figure';
import { type Claim, zeroClaim } from './claim';
import { placeOf } from './links';

/**
 * What `sole_programme` premises say: the other programmes have no schemes where the statement counts some.
 * A premise whose statement is not among the given ones says nothing.
 */
export const premiseClaims = (premises: readonly Premise[], stated: readonly Claim[]): Claim[] =>
  premises
    .filter(({ kind }) => kind === 'sole_programme')
    .flatMap(({ id, statementId }) => {
      const read = stated.find(({ statement }) => statement?.id === statementId);
      if (!read) return [];
      const { programme, category, period } = read.place.cell;
      if (programme === null || category === null) {
        throw new Error(`Premise ${id} reads ${statementId}, which names no programme or no category.`);
      }
      return programmes
        .filter((other) => other !== programme)
        .map((other) =>
          zeroClaim({
            place: placeOf({ measure: 'schemes', programme: other, category, period }),
            rule: 'premise',
            terms: [{ sign: 1, claim: read }],
            premiseIds: [id],
          }),
        );
    });
