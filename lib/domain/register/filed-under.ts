import type { Scheme } from '../scheme';
import { type DistrictChoice, unknownChoice, type YearChoice } from './register-query';
import type { FilterKey } from './register-query-change';

/** What a scheme is filed under, for each filter. */
export const filedUnder = {
  programme: ({ programme }) => programme,
  category: ({ category }) => category,
  year: ({ year }): YearChoice => year ?? unknownChoice,
  district: ({ district }): DistrictChoice => district?.code ?? unknownChoice,
} satisfies Record<FilterKey, (scheme: Scheme) => string | number>;
