import type { StoreProblem } from '../store-problem';
import { errorWords } from './error-words';

/** 42P01: a table that is there is not seen, for want of a right to the schema. Codes are those of the system, of PostgreSQL (its appendix A) and of Prisma; messages those of the driver. */
const meanings: readonly (readonly [RegExp, Extract<StoreProblem, 'refused' | 'unreachable' | 'locked'>])[] = [
  [
    /^(?:28\w{3}|3D000|42501|42P01|P1000|P1003|P1010)$|no pg_hba\.conf entry|client password must be a string/,
    'refused',
  ],
  [/certificate|does not support SSL|^(?:TlsConnectionError|P1011)$/, 'refused'],
  [/^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)$/, 'unreachable'],
  // Shut down, starting up, no connection left, a broken connection.
  [/^(?:57P0[1-4]|53300|08\w{3}|P1001|P1002|P1017|P2024|P2037)$/, 'unreachable'],
  [
    /timeout exceeded when trying to connect|timeout expired|Connection terminated|is not queryable|Query read timeout/,
    'unreachable',
  ],
  // On a replica, what is read may give way to what comes from the primary.
  [/^(?:40001|40P01|55P03|P2034)$/, 'locked'],
];

/** What an error of the driver, or of Prisma above it, says of the database. */
export function problemOfPostgresql(error: unknown): StoreProblem {
  const words = errorWords(error);
  return meanings.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? 'unreadable';
}
