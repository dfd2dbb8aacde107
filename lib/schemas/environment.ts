import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const defaultDatabaseUrl = 'file:./prisma/khuyen-cong.sqlite';

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .trim()
    .transform((value) => (value === '' ? defaultDatabaseUrl : value))
    .refine((value) => /^file:[^?#]+/.test(value), {
      error: ({ input }) =>
        `DATABASE_URL must be the address of a file, as in ${defaultDatabaseUrl}; it is "${input}".`,
    })
    .default(defaultDatabaseUrl),
});

/** What the surroundings decide. `databasePath` is absolute. */
interface Environment {
  readonly databasePath: string;
}

/**
 * Reads and checks the environment variables; a relative DATABASE_URL starts at the project's folder.
 * Throws an `Error` whose message is a sentence for the operator.
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const checked = environmentSchema.safeParse(variables);
  if (!checked.success) throw new Error(checked.error.issues.map((issue) => issue.message).join(' '));
  const url = checked.data.DATABASE_URL;
  if (url.startsWith('file://')) return { databasePath: fileURLToPath(url) };
  const path = decodeURIComponent(url.slice('file:'.length).replace(/[?#].*$/, ''));
  return { databasePath: resolve(/* turbopackIgnore: true */ process.cwd(), path) };
}
