import { errorWords } from '../../postgresql/error-words';
import { problemOfPostgresql } from '../../postgresql/problem-of-postgresql';
import type { StoreAddress } from '../../store-address';
import { StoreFailure, type StoreFailureCode } from '../store-failure';

/** PostgreSQL's codes: insufficient privilege, read-only transaction (as on a replica), disk full. */
const causes: readonly (readonly [string, StoreFailureCode])[] = [
  ['42501', 'not_permitted'],
  ['25006', 'not_permitted'],
  ['53100', 'server_full'],
];

/** What an error of the driver or Prisma says in the end; an error that says nothing known comes back as it is. */
export function failureOfDatabase(error: unknown, address: StoreAddress): unknown {
  if (error instanceof StoreFailure) return error;
  const words = errorWords(error);
  const found = causes.find(([code]) => words.includes(code));
  if (found !== undefined) return new StoreFailure(found[1], address, { cause: error });
  const problem = problemOfPostgresql(error);
  return problem === 'unreachable' || problem === 'refused' || problem === 'locked'
    ? new StoreFailure(problem, address, { cause: error })
    : error;
}
