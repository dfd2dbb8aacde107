import { databaseServers } from './database-servers';

const examples = 'file:./prisma/khuyen-cong.sqlite or postgresql://user:password@host:5432/database';

/** A password is not for the log, least of all one whose characters should have been encoded: it may hold any of them. */
const shown = (value: string): string =>
  value.replace(/^([a-z]+:\/\/[^:@/]*:).*@/is, '$1…@').replace(/([?&]password=)[^&#]*/gi, '$1…');

/** What is wrong with the address of a database, as a sentence for the operator; `null` for nothing. */
export function databaseUrlProblem(value: string): string | null {
  if (/^file:[^?#]+/.test(value)) return null;
  const isPostgresql = /^postgres(?:ql)?:\/\//.test(value);
  const servers = databaseServers(value);
  if (!isPostgresql || !servers.every((server) => URL.canParse(server))) {
    return `DATABASE_URL must be the address of a file or of a PostgreSQL database, as in ${examples}; it is "${shown(value)}".`;
  }
  const urls = servers.map((server) => new URL(server));
  const isList = urls.length > 1;
  if (isList && urls.some(({ hostname, searchParams }) => hostname === '' || searchParams.has('host'))) {
    return `DATABASE_URL must name each server between the commas, as in postgresql://user:password@one:5432,two:5432/database; it is "${shown(value)}".`;
  }
  if (new Set(urls.map(({ host }) => host)).size < urls.length) {
    return `DATABASE_URL must not name a server twice; it is "${shown(value)}".`;
  }
  if (!urls.every(({ pathname }) => /^\/[^/]+$/.test(pathname))) {
    return `DATABASE_URL must name a database after the host, as in ${examples}; it is "${shown(value)}".`;
  }
  if (urls.some(({ searchParams }) => searchParams.has('schema'))) {
    return `DATABASE_URL must not say "schema": the tables are in the schema "public" of a database of their own; it is "${shown(value)}".`;
  }
  return null;
}
