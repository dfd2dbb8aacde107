/** Why nothing can be read. */
export type StoreProblem = 'missing' | 'unreadable' | 'locked' | 'newer_schema' | 'older_schema' | 'empty';

/** What an error of the driver, or of Prisma above it, says of the file. P1008 is Prisma's word for SQLITE_BUSY. */
export function problemOf(error: unknown): Extract<StoreProblem, 'locked' | 'unreadable'> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:SQLITE_BUSY|SQLITE_LOCKED|P1008)/.test(code) ? 'locked' : 'unreadable';
}
