const examples = 'file:./prisma/khuyen-cong.sqlite or postgresql://user:password@host:5432/database';

/** A password is not for the log. */
const shown = (value: string): string => value.replace(/:[^:@/]*@/, ':…@');

/** What is wrong with the address of a database, as a sentence for the operator; `null` for nothing. */
export function databaseUrlProblem(value: string): string | null {
  if (/^file:[^?#]+/.test(value)) return null;
  const isPostgresql = /^postgres(?:ql)?:\/\//.test(value);
  if (!isPostgresql || !URL.canParse(value)) {
    return `DATABASE_URL must be the address of a file or of a PostgreSQL database, as in ${examples}; it is "${shown(value)}".`;
  }
  const { pathname, searchParams } = new URL(value);
  if (!/^\/[^/]+$/.test(pathname)) {
    return `DATABASE_URL must name a database after the host, as in ${examples}; it is "${shown(value)}".`;
  }
  if (searchParams.has('schema')) {
    return `DATABASE_URL must not say "schema": the tables are in the schema "public" of a database of their own; it is "${shown(value)}".`;
  }
  return null;
}
