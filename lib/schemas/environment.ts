import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { databaseUrlProblem } from './database-url-problem';

const defaultDatabaseUrl = 'file:./prisma/khuyen-cong.sqlite';

/** A setting that may be left out or empty: then `null`. */
const optional = (isValid: (value: string) => boolean, problem: (value: string) => string) =>
  z
    .string()
    .trim()
    .default('')
    .refine((value) => value === '' || isValid(value), { error: ({ input }) => problem(String(input)) })
    .transform((value) => (value === '' ? null : value));

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .trim()
    .transform((value) => (value === '' ? defaultDatabaseUrl : value))
    .superRefine((value, context) => {
      const message = databaseUrlProblem(value);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
    .default(defaultDatabaseUrl),
  SITE_ADDRESS: optional(
    (value) => /^https?:\/\/[^/?#]+\/?$/.test(value) && URL.canParse(value),
    (value) =>
      `SITE_ADDRESS must be the beginning of the site's addresses, as in https://example.org; it is "${value}".`,
  ).transform((value) => (value === null ? null : new URL(value).origin)),
  FEEDBACK_ADDRESS: optional(
    (value) => /^(?:mailto:[^\s@?]+@[^\s@?]+|https?:\/\/\S+)$/.test(value) && URL.canParse(value),
    (value) =>
      `FEEDBACK_ADDRESS must be where readers report errors, as in mailto:data@example.org or https://example.org/form; it is "${value}".`,
  ),
});

/** What the surroundings decide. */
interface Environment {
  /** Where the data is: the absolute path of a SQLite file, or the address of a PostgreSQL database. */
  readonly databaseAddress: string;
  /** `https://example.org`: what absolute addresses begin with; `null` for what each reader asked. */
  readonly siteOrigin: string | null;
  /** Where readers report errors: a `mailto:` or a page; `null` for nowhere. */
  readonly feedbackAddress: string | null;
}

/**
 * Reads and checks the environment variables; a relative DATABASE_URL starts at the project's folder.
 * Throws an `Error` whose message is a sentence for the operator.
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const checked = environmentSchema.safeParse(variables);
  if (!checked.success) throw new Error(checked.error.issues.map((issue) => issue.message).join(' '));
  const { DATABASE_URL, SITE_ADDRESS, FEEDBACK_ADDRESS } = checked.data;
  return { databaseAddress: addressOf(DATABASE_URL), siteOrigin: SITE_ADDRESS, feedbackAddress: FEEDBACK_ADDRESS };
}

/** What lib/data knows a store by. */
export function addressOf(url: string): string {
  if (!url.startsWith('file:')) return url;
  if (url.startsWith('file://')) return fileURLToPath(url);
  const path = decodeURIComponent(url.slice('file:'.length).replace(/[?#].*/, ''));
  return resolve(/* turbopackIgnore: true */ process.cwd(), path);
}
