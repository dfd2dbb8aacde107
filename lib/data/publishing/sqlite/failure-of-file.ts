import { failureByCause, type StoreFailureCode } from '../store-failure';

const causes: readonly [RegExp, StoreFailureCode][] = [
  [/^(?:ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)|database or disk is full/, 'no_space'],
  [/^SQLITE_IOERR_(?:SHORT_)?READ$/, 'unreadable'],
  // Where a limit on the size of files stops a write, SQLite calls it a fault of the disk.
  [/^SQLITE_IOERR|disk I\/O error/, 'no_space'],
  [/^(?:EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)|readonly database|unable to open database/, 'not_writable'],
  [/^(?:EBUSY|EXDEV|ETXTBSY)/, 'not_replaceable'],
  [/^SQLITE_(?:BUSY|LOCKED)|^P1008/, 'locked'],
  [/^SQLITE_(?:CORRUPT|NOTADB)|database disk image is malformed|file is not a database/, 'unreadable'],
];

/** What an error of the system, the driver or Prisma says in the end; an error that is none of these comes back as it is. */
export const failureOfFile = (error: unknown, path: string): unknown => failureByCause(error, causes, path);
