import { type StoreAddress, withoutPassword } from '../store-address';
import type { StoreProblem } from '../store-problem';

/** Why a store cannot be changed. */
export type StoreFailureCode =
  | 'unreadable'
  | 'locked' // another program holds the file itself
  | 'newer_schema'
  | 'busy' // another publication did not end in time
  | 'no_space'
  | 'not_writable'
  | 'not_replaceable' // the file is a mount point, or another program keeps it open
  | 'not_sound' // what was written did not pass the check
  | 'unreachable' // no server answers
  | 'refused' // the server does not let this program in, or knows no such database
  | 'not_permitted' // the role may not write, or the server is a replica
  | 'no_primary' // none of several servers takes what is written
  | 'two_primaries' // more than one does
  | 'server_full'
  | 'not_utf8' // the database cannot hold Vietnamese
  | 'not_empty'; // a copy would be written over what is there

/** Thrown where a store could not be changed; it is then as it was before. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  /** Without a password. */
  readonly address: string;

  constructor(
    readonly code: StoreFailureCode,
    address: StoreAddress,
    options?: ErrorOptions,
  ) {
    super(`The database ${withoutPassword(address)} cannot be changed: ${code}.`, options);
    this.address = withoutPassword(address);
  }
}

/** Those of the problems of reading that a change cannot mend either. */
export const failureOfState = (state: StoreProblem | 'ready'): StoreFailureCode | null =>
  state === 'unreadable' || state === 'locked' || state === 'newer_schema' ? state : null;

/** The code of an error; of SQLite's the longer one, which says what the disk was asked for. */
function codeOf(error: Error): string {
  if ('extendedCode' in error && typeof error.extendedCode === 'string') return error.extendedCode;
  return 'code' in error ? String(error.code) : '';
}

/**
 * The failure that an error, or what caused it, tells of by its code or its message; an error that tells of none of the
 * `causes` comes back as it is.
 */
export function failureByCause(
  error: unknown,
  causes: readonly (readonly [RegExp, StoreFailureCode])[],
  address: StoreAddress,
): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof StoreFailure) return at;
    const [code, message] = [codeOf(at), at.message];
    const found = causes.find(([pattern]) => pattern.test(code) || pattern.test(message));
    if (found !== undefined) return new StoreFailure(found[1], address, { cause: error });
  }
  return error;
}
