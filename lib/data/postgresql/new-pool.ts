import pg from 'pg';

/** Settings of a session, as PostgreSQL names them. */
export type SessionSettings = Readonly<Record<string, string | number>>;

// A connection whose other end is gone without a word is noticed by both ends within a minute.
const always: SessionSettings = {
  search_path: 'public',
  tcp_keepalives_idle: 30,
  tcp_keepalives_interval: 10,
  tcp_keepalives_count: 3,
};

/** The address with settings that its connections begin with, after those that it gives itself. */
function withSettings(address: string, settings: SessionSettings): string {
  const url = new URL(address);
  const options = Object.entries({ ...always, ...settings }).map(([name, value]) => `-c ${name}=${value}`);
  url.searchParams.set('options', [url.searchParams.get('options') ?? '', ...options].join(' ').trim());
  return url.href;
}

/** A pool of connections to the database at `address`. Nothing is connected before it is asked. */
export function newPool(address: string, settings: SessionSettings, options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withSettings(address, settings),
    application_name: 'khuyen-cong-mo',
    keepAlive: true,
    allowExitOnIdle: true,
    ...options,
  });
  // A connection that breaks while nobody uses it is replaced by the next one that is asked for.
  pool.on('error', () => {});
  return pool;
}
