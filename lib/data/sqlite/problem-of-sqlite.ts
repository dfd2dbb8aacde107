/** What an error of the driver, or of Prisma above it, says of the file. P1008 is Prisma's word for SQLITE_BUSY. */
export function problemOfSqlite(error: unknown): 'locked' | 'unreadable' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:SQLITE_BUSY|SQLITE_LOCKED|P1008)/.test(code) ? 'locked' : 'unreadable';
}
