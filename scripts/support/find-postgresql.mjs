import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const suffix = process.platform === 'win32' ? '.exe' : '';
const packaged = '/usr/lib/postgresql';

/** The oldest that the program runs on. */
export const oldestPostgresql = 15;

const versionOf = (folder) => {
  const { stdout } = spawnSync(join(folder, `postgres${suffix}`), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
};

/** The folder of a PostgreSQL that is new enough, as in `/usr/lib/postgresql/15/bin`; `null` where there is none. */
export function findPostgresql() {
  const inPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ofPackages = existsSync(packaged)
    ? readdirSync(packaged)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(packaged, version, 'bin'))
    : [];
  return (
    [...inPath, ...ofPackages]
      .filter((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, `${name}${suffix}`))))
      .find((folder) => versionOf(folder) >= oldestPostgresql) ?? null
  );
}

/** A further program, beside those in `folder` or beside what they link to; `null` where it is not there. */
export function findBeside(folder, name) {
  const folders = [folder, dirname(realpathSync(join(folder, `postgres${suffix}`)))];
  return folders.map((each) => join(each, `${name}${suffix}`)).find(existsSync) ?? null;
}

/** The program that makes a replica. */
export const findBaseBackup = (folder) => findBeside(folder, 'pg_basebackup');
