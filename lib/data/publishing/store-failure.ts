import type { StoreProblem } from '../store-problem';

/** Why a store cannot be changed. */
type StoreFailureCode =
  | 'unreadable'
  | 'locked' // another program holds the file itself
  | 'newer_schema'
  | 'busy' // another publication did not end in time
  | 'no_space'
  | 'not_writable'
  | 'not_replaceable' // the file is a mount point, or another program keeps it open
  | 'not_sound'; // what was written did not pass the check;

/** Thrown where a store could not be changed; it is then as it was before. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';

  constructor(
    readonly code: StoreFailureCode,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`The database ${path} cannot be changed: ${code}.`, options);
  }
}

/** Those of the problems of reading that a change cannot mend either. */
export const failureOfState = (state: StoreProblem | 'ready'): StoreFailureCode | null =>
  state === 'unreadable' || state === 'locked' || state === 'newer_schema' ? state : null;

const causes: readonly [RegExp, StoreFailureCode][] = [
  [/^(?:ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)|database or disk is full/, 'no_space'],
  // Where a limit on the size of files stops a write, SQLite calls it a fault of the disk.
  [/^SQLITE_IOERR|disk I\/O error/, 'no_space'],
  [/^(?:EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)|readonly database|unable to open database/, 'not_writable'],
  [/^(?:EBUSY|EXDEV|ETXTBSY)/, 'not_replaceable'],
  [/^SQLITE_(?:BUSY|LOCKED)|^P1008/, 'locked'],
  [/^SQLITE_(?:CORRUPT|NOTADB)|database disk image is malformed|file is not a database/, 'unreadable'],
];

/** What an error of the system, the driver or Prisma says in the end; an error that is none of these comes back as it is. */
export function failureOf(error: unknown, path: string): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof StoreFailure) return at;
    const code = 'code' in at ? String(at.code) : '';
    const found = causes.find(([pattern]) => pattern.test(code) || pattern.test(at.message));
    if (found !== undefined) return new StoreFailure(found[1], path, { cause: error });
  }
  return error;
}
