import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../lib/schemas/environment.ts';
import { readServerEnvironment } from '../../../lib/schemas/server-environment.ts';
import { settings } from '../../../lib/schemas/settings.ts';
import { filesBelow } from '../../../scripts/deploy/steps/package-files.mjs';
import { portFrom } from '../../../scripts/support/port.mjs';

const folder = 'scripts/deploy';
const read = (path) => readFileSync(path, 'utf8');
const names = settings.map(({ name }) => name);

/** What is no setting of the site: of Node, Next, the tests and npm. */
const others = ['NODE_ENV', 'NEXT_RUNTIME', 'NEXT_TELEMETRY_DISABLED', 'CI', 'PATH', 'NO_COLOR', 'MALLOC_ARENA_MAX'];
const ofTests = ['BASE_URL', 'CHROMIUM_PATH'];

/** The rows of a document's table of settings: name and default. */
const documented = (text) =>
  [...text.matchAll(/^\| `([A-Z][A-Z_]+)` *\|.*\| *(\S.*?) *\|$/gm)].map(([, name, byDefault]) => [name, byDefault]);

/** README.md says the same, once it names those of the web process. */
const documents = [join(folder, 'operating.md'), join(folder, 'van-hanh.md'), 'README.md'].filter((path) =>
  read(path).includes('`METRICS_PORT`'),
);

describe.each(documents)('%s', (path) => {
  const rows = new Map(documented(read(path)).filter(([name]) => !ofTests.includes(name)));

  it('tells of every setting and of no other', () => {
    expect([...rows.keys()].sort()).toEqual([...names].sort());
  });

  it('tells the defaults', () => {
    for (const { name, default: byDefault } of settings) {
      if (byDefault !== null) expect(rows.get(name), name).toContain(`\`${byDefault}\``);
    }
  });
});

/** The environment that each example gives a process, as `NAME=value`. */
const examples = {
  'systemd/khuyen-cong@.service': [
    ...read(join(folder, 'systemd/khuyen-cong@.service')).matchAll(/^Environment=(.+)$/gm),
  ]
    .flatMap(([, line]) => line.split(' '))
    .map((pair) => pair.replace('%i', '3001')),
  'systemd/khuyen-cong-backup.service': [
    ...read(join(folder, 'systemd/khuyen-cong-backup.service')).matchAll(/^Environment=(.+)$/gm),
  ].map(([, pair]) => pair),
  Containerfile: [...read(join(folder, 'Containerfile')).matchAll(/^(?:ENV| {4}) ?([A-Z][A-Z_]+=\S+)/gm)].map(
    ([, pair]) => pair,
  ),
  'compose/compose.yaml': [...read(join(folder, 'compose/compose.yaml')).matchAll(/^ {6}([A-Z_]+): "?([^"\n]+)"?$/gm)]
    .filter(([, name]) => name !== 'PGDATA')
    .map(([, name, value]) => `${name}=${value}`),
  'compose/web.env.example': read(join(folder, 'compose/web.env.example'))
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line)),
};

describe('the examples', () => {
  it.each(Object.entries(examples))('%s sets nothing that there is not', (_, pairs) => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) expect([...names, ...others]).toContain(pair.split('=')[0]);
  });

  it.each(Object.entries(examples))('%s sets what the web process takes', (_, pairs) => {
    const environment = Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    );
    const isTaken = () => {
      readServerEnvironment(environment);
      readEnvironment(environment);
    };
    expect(isTaken).not.toThrow();
  });
});

describe('the code', () => {
  // So that every default shows.
  const given = { METRICS_PORT: '9464' };
  const inForce = (environment) => ({ ...readServerEnvironment(environment), ...readEnvironment(environment) });
  const byDefault = settings.filter((setting) => setting.default !== null);

  it.each(byDefault)('takes $name for $default where it is left out or empty', ({ name, default: value }) => {
    const told = inForce({ ...given, [name]: value });
    expect(inForce(given)).toEqual(told);
    expect(inForce({ ...given, [name]: '' })).toEqual(told);
  });

  it('of scripts, too, knows the port', () => {
    expect(String(portFrom(''))).toBe(settings.find(({ name }) => name === 'PORT')?.default);
  });

  // What the benchmark tells the processes that it starts is no setting.
  const files = ['app', 'components', 'lib', 'scripts']
    .flatMap(filesBelow)
    .filter((path) => /\.(?:m?[jt]s|tsx)$/.test(path) && !/^(?:lib\/data\/generated|scripts\/bench)\//.test(path))
    .concat(['proxy.ts', 'next.config.js', 'instrumentation.ts'].filter((path) => existsSync(path)));

  it('asks the environment for nothing that is not documented', () => {
    const known = [...names, ...others, ...ofTests];
    const unknown = files.flatMap((path) =>
      [...read(path).matchAll(/process\.env(?:\.(\w+)|\[\s*['"`](\w*))/g)]
        .map(([, plain, quoted]) => plain ?? quoted)
        .filter((name) => !known.includes(name) && !name.startsWith('npm_'))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});
