import { z } from 'zod';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Pages are made by one thread, whatever the number of processors: more at once are only slower each. */
const defaultMaxRequests = 8;

/** A setting that is left out, or empty, has its default; any other must be read as `read` does, which throws. */
const setting = <Value>(name: string, read: (text: string) => Value | null, byDefault: Value, expected: string) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, { addIssue }) => {
      const value = text === '' ? byDefault : read(text);
      if (value !== null || text === '') return value as Value;
      addIssue(`${name} must be ${expected}; it is "${text}".`);
      return z.NEVER;
    });

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number | null => {
    const value = Number(text);
    return /^\d{1,9}$/.test(text) && value >= least && value <= most ? value : null;
  };

const port = wholeNumber(1, 65_535);

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | null =>
    words.find((word) => word === text) ?? null;

const hostName = (text: string): string | null => (/^[a-z0-9:._%-]+$/i.test(text) ? text : null);
const aPort = 'a whole number from 1 to 65535';
const anAddress = 'an address of this machine, as in 127.0.0.1 or ::1';

const serverEnvironmentSchema = z
  .object({
    PORT: setting('PORT', port, 3000, aPort),
    HOST: setting('HOST', hostName, null, anAddress),
    TRUSTED_PROXY: setting('TRUSTED_PROXY', oneOf(['yes', 'no']), 'no', 'yes or no'),
    MAX_REQUESTS: setting('MAX_REQUESTS', wholeNumber(1, 10_000), defaultMaxRequests, 'a whole number from 1 to 10000'),
    LOG_LEVEL: setting('LOG_LEVEL', oneOf(logLevels), 'info', `one of ${logLevels.join(', ')}`),
    METRICS_PORT: setting('METRICS_PORT', port, null, aPort),
    METRICS_HOST: setting('METRICS_HOST', hostName, '127.0.0.1', anAddress),
    SHUTDOWN_SECONDS: setting('SHUTDOWN_SECONDS', wholeNumber(0, 3600), 10, 'a whole number from 0 to 3600'),
  })
  .refine(({ PORT, METRICS_PORT }) => METRICS_PORT !== PORT, {
    error: 'METRICS_PORT must differ from PORT.',
  });

/** What the surroundings decide of the web process alone. */
export interface ServerEnvironment {
  readonly port: number;
  /** `null`: all addresses of the machine. */
  readonly host: string | null;
  readonly isProxyTrusted: boolean;
  readonly maxRequests: number;
  readonly logLevel: LogLevel;
  /** `null`: no metrics. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  readonly shutdownSeconds: number;
}

/** Reads and checks the environment variables. Throws an `Error` whose message is a sentence for the operator. */
export function readServerEnvironment(variables: Record<string, string | undefined> = process.env): ServerEnvironment {
  const checked = serverEnvironmentSchema.safeParse(variables);
  if (!checked.success) throw new Error(checked.error.issues.map(({ message }) => message).join(' '));
  const { data } = checked;
  return {
    port: data.PORT,
    host: data.HOST,
    isProxyTrusted: data.TRUSTED_PROXY === 'yes',
    maxRequests: data.MAX_REQUESTS,
    logLevel: data.LOG_LEVEL,
    metrics: data.METRICS_PORT === null ? null : { host: data.METRICS_HOST, port: data.METRICS_PORT },
    shutdownSeconds: data.SHUTDOWN_SECONDS,
  };
}
