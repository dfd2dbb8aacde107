/** A setting of the web process, which is a variable of its environment. */
interface Setting {
  readonly name: string;
  /** What counts where it is left out or empty: a value of it, or `null` where that is not one value. */
  readonly default: string | null;
  /** What it means, for an operator; it says what counts where `default` is `null`. */
  readonly meaning: string;
}

/** Every setting there is, in the order of a manual. The documentation is compared with this. */
export const settings = [
  { name: 'PORT', default: '3000', meaning: 'The port to listen on.' },
  {
    name: 'HOST',
    default: null,
    meaning: 'The address of this machine to listen on, as in 127.0.0.1; on all of them where it is left out.',
  },
  {
    name: 'DATABASE_URL',
    default: 'file:./prisma/khuyen-cong.sqlite',
    meaning:
      'Where the data is: the address of a SQLite file (a relative one starts at the project’s folder), or postgresql://user:password@host:5432/name; several servers of one database are named as in one:5432,two:5432, the one to read from first.',
  },
  {
    name: 'SITE_ADDRESS',
    default: null,
    meaning:
      'What absolute addresses begin with, as in https://example.org; what each reader asked where it is left out.',
  },
  {
    name: 'FEEDBACK_ADDRESS',
    default: null,
    meaning:
      'Where readers report errors, as in mailto:data@example.org or the address of a page; nowhere where it is left out.',
  },
  {
    name: 'TRUSTED_PROXY',
    default: 'no',
    meaning:
      '“yes” where every request comes through a proxy of yours that hands on Host and sets X-Forwarded-Proto itself; else the latter is dropped.',
  },
  {
    name: 'MAX_REQUESTS',
    default: '8',
    meaning: 'How many answers are made at once; twice as many wait for a moment, still more are answered 503.',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    meaning:
      'What is written to the log, as JSON lines on the standard output: silent, error, warn, info or debug. A request is a line of level info. Under `npm start` the default is warn.',
  },
  {
    name: 'METRICS_PORT',
    default: null,
    meaning: 'The port of a second address for Prometheus, /metrics; there is none where it is left out.',
  },
  {
    name: 'METRICS_HOST',
    default: '127.0.0.1',
    meaning: 'The address of this machine where the metrics are read.',
  },
  {
    name: 'SHUTDOWN_SECONDS',
    default: '10',
    meaning: 'How long requests that are being answered may still take when the process is told to stop.',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];
