import { resolve } from 'node:path';
import pino from 'pino';
import { expect, it } from 'vitest';
import { consoleToLog } from '@/lib/server/log/console-to-log';
import type { Log } from '@/lib/server/log/create-log';
import { settingsInForce } from '@/lib/server/log/settings-in-force';
import { storeReport } from '@/lib/server/store/store-report';
import { tellChanges } from '@/lib/server/store/tell-changes';

function memoryLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { log: pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) }), lines };
}

it('shows the settings in force, and no password', () => {
  const shown = settingsInForce({
    PORT: '4000',
    HOST: ' ',
    PATH: '/usr/bin',
    DATABASE_URL: 'postgresql://reader:hunter2@db.example:5432/khuyen_cong?password=hunter3&sslkey=hunter4#hunter5',
  });
  expect(shown).toEqual({
    PORT: '4000',
    DATABASE_URL: 'postgresql://reader:***@db.example:5432/khuyen_cong',
    TRUSTED_PROXY: 'no',
    MAX_REQUESTS: '8',
    LOG_LEVEL: 'info',
    METRICS_HOST: '127.0.0.1',
    SHUTDOWN_SECONDS: '10',
  });
});

it('shows every server of a database, without the password', () => {
  const url = 'postgresql://reader:hunter2@one:5432,two:5433/khuyen_cong?password=hunter3';
  expect(settingsInForce({ DATABASE_URL: url }).DATABASE_URL).toBe(
    'postgresql://reader:***@one:5432,two:5433/khuyen_cong',
  );
});

it.each([
  [undefined, resolve('prisma/khuyen-cong.sqlite')],
  ['file:./prisma/khuyen-cong.sqlite', resolve('prisma/khuyen-cong.sqlite')],
  ['file:../d%E1%BB%AF%20li%E1%BB%87u.sqlite?connection_limit=1', resolve('../dữ liệu.sqlite')],
  ['file:///srv/data%231/store.sqlite', '/srv/data#1/store.sqlite'],
  ['file:%', '(not shown)'],
])('shows of the file %s the path that is used', (url, path) => {
  expect(settingsInForce({ DATABASE_URL: url }).DATABASE_URL).toBe(path);
});

it('tells which of several servers is read, where it is not the first, and that it is again', () => {
  const { log, lines } = memoryLog();
  const tell = tellChanges(log);
  for (const server of [1, 1, 2, 2, 1]) tell({ state: 'ready', releases: new Map([['a', 1]]), server });
  expect(lines.map(({ level, server }) => [level, server])).toEqual([
    [30, undefined],
    [40, 2],
    [40, 1],
  ]);
});

it.each(['postgresql://u:hunter2@[bad/x', 'postgresql://u:hunter2@a:1,b:x/y', 'host=a password: u:hunter2@db'])(
  'shows of %s what it is',
  (url) => {
    const { DATABASE_URL: shown = '' } = settingsInForce({ DATABASE_URL: url });
    expect(shown).not.toContain('hunter2');
    expect(shown.length).toBeGreaterThan(5);
  },
);

it('tells of a release that cannot be read once, with what is served instead', () => {
  const { log, lines } = memoryLog();
  const tell = tellChanges(log);
  for (const state of ['ready', 'unreadable_release', 'unreadable_release', 'ready']) {
    tell({ state, releases: new Map([['a', 1]]), server: null });
  }
  expect(lines.map(({ level, store, releases }) => [level, store, releases])).toEqual([
    [30, 'ready', { a: 1 }],
    [50, 'unreadable_release', { a: 1 }],
    [40, 'ready', { a: 1 }],
  ]);
});

it('tells of the store when its state or what it serves changes, and what to do', () => {
  const { log, lines } = memoryLog();
  const tell = tellChanges(log);
  const ready = (release: number) =>
    storeReport(JSON.stringify({ status: 'ok', dataset: 'a', release, datasets: [{ dataset: 'a', release }] }));
  const problem = (state: string) =>
    storeReport(
      JSON.stringify({
        type: 'about:blank',
        title: 'Service Unavailable',
        status: 503,
        detail: 'x',
        detail_vi: 'x',
        state,
      }),
    );
  for (const report of [
    ready(1),
    ready(1),
    ready(2),
    problem('missing'),
    problem('missing'),
    problem('locked'),
    storeReport('<html>'),
    ready(2),
    ready(2),
    problem('empty'),
    ready(2),
  ]) {
    tell(report);
  }
  expect(lines.map(({ level, store, msg }) => [level, store, String(msg).slice(0, 60)])).toEqual([
    [30, 'ready', 'These releases are served.'],
    [30, 'ready', 'These releases are served.'],
    [50, 'missing', 'Nothing can be served. There is no database there. Create it'],
    [50, 'locked', 'Nothing can be served. Another process holds the database. I'],
    [40, 'silent', 'The site does not say how it is within ten seconds: this mac'],
    [40, 'ready', 'The site says again how it is: well.'],
    [50, 'empty', 'Nothing can be served. The database holds no release. Publis'],
    [40, 'ready', 'The database can be read again.'],
  ]);
});

it('tells of a state that it does not know how to mend the database', () => {
  const { log, lines } = memoryLog();
  tellChanges(log)({ state: 'unreachable', releases: new Map(), server: null });
  expect(lines[0]?.msg).toContain('DATABASE_URL');
});

it('takes what is said on the console, with the stack of an error and without colours', () => {
  const { log, lines } = memoryLog();
  const said: Pick<Console, 'error' | 'warn' | 'info' | 'log' | 'debug'> = { ...console };
  consoleToLog(log, said);
  said.error(' \u001b[31m⨯\u001b[39m', new Error('broken'));
  said.error(new Error('alone'));
  said.warn('%d rows', 3);
  said.log('a', { b: 1 });
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [50, '⨯'],
    [50, 'alone'],
    [40, '3 rows'],
    [30, 'a { b: 1 }'],
  ]);
  expect(JSON.stringify(lines[0])).toContain('log.test.ts');
});
