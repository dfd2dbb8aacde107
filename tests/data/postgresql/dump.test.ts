import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { inspectStore } from '@/lib/data/inspect-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { publish } from '@/lib/data/publishing/publish';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { findBeside, findPostgresql } from '../../../scripts/support/find-postgresql.mjs';
import { runProgram } from '../../../scripts/support/run-command.mjs';
import { everyRelease } from '../publishing/every-release';
import { publishFew } from '../publishing/few-releases';
import { inventedRegister } from '../publishing/invented-register';
import { runSql } from '../run-sql';
import { servedFiles } from '../served-files';
import { stored } from '../stored';
import { temporaryFolder } from '../temporary-folder';
import { temporaryStore } from '../temporary-store';

const programs = findPostgresql();
const dumping = programs === null ? null : findBeside(programs, 'pg_dump');

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The commands of the operator's guide that dump a database, and those that restore it. The other guide has the same. */
function guideCommands(): { readonly dump: string; readonly restore: string } {
  const guide = readFileSync('scripts/deploy/operating.md', 'utf8');
  const blocks = [...guide.matchAll(/^```sh\n([^`]+)^```/gm)].map(([, block = '']) => block);
  const blockOf = (program: string) => blocks.find((block) => block.includes(`${program} `)) ?? '';
  return { dump: blockOf('pg_dump'), restore: blockOf('pg_restore') };
}

const reader = { name: 'khuyen_cong_reader', password: 'reads' };

/** Makes the role as whom web processes read, as an operator does, until the test is over. */
async function makeReader(address: string, PATH: string): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(address);
  const env = {
    PATH,
    PGHOST: hostname,
    PGPORT: port,
    PGPASSWORD: password,
    POSTGRES_USER: username,
    POSTGRES_DB: pathname.slice(1),
    READER_PASSWORD: reader.password,
  };
  onTestFinished(() => runSql(address, `DROP ROLE IF EXISTS ${reader.name}`));
  expect(await runProgram('sh', ['scripts/deploy/compose/reading-role.sh'], { env })).toMatchObject({ code: 0 });
}

function asReader(address: string): string {
  const url = new URL(address);
  url.username = reader.name;
  url.password = reader.password;
  return url.href;
}

/** So large that its columns and its CSV are prepared, as bytes; its amounts have a sum. */
const invented = inventedRegister('lớn', 2500, 'large');
const large = { ...invented, schemes: invented.schemes.map((scheme, index) => ({ ...scheme, support: 1000 + index })) };

const files = ['lang-son/schemes.csv', 'lang-son/figures.json', 'large/schemes.csv', 'large/summary.csv?by=year'];

it.skipIf(dumping === null)('what the guide dumps and restores is served as it was', async () => {
  const [address, folder] = [await temporaryStore(), temporaryFolder()];
  const { dump, restore } = guideCommands();
  const name = /^createdb .* (\w+)$/m.exec(restore)?.[1] ?? '';
  const restored = String(new URL(`/${name}`, address));
  const env = {
    PATH: `${dirname(dumping ?? '')}:${process.env.PATH}`,
    PGTARGETSESSIONATTRS: 'primary',
    DATABASE_URL: address,
    NEW_DATABASE_URL: restored,
  };
  const does = async (commands: string) =>
    expect(await runProgram('sh', ['-ec', commands], { cwd: folder, env })).toEqual({ code: 0, output: '' });

  await makeReader(address, env.PATH);
  await publishFew(address);
  await prepareStore(address, [langSonSeed]);
  await publish(address, large);
  const before = {
    store: await inspectStore(address),
    all: await everyRelease(address),
    rows: await stored(address),
  };
  const served = await servedFiles(address, files);
  await does(dump);

  await publish(address, inventedRegister('sau', 7));
  const since = await stored(address);
  onTestFinished(() => runSql(address, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  await does(restore);
  expect(await stored(restored)).toBe(before.rows);
  expect(await inspectStore(restored)).toEqual(before.store);
  expect(await everyRelease(restored)).toEqual(before.all);
  expect(await servedFiles(restored, files)).toEqual(served);
  expect(await servedFiles(asReader(restored), files)).toEqual(served);
  expect(await stored(address)).toBe(since);
  expect(await publish(restored, inventedRegister('sau', 7))).toEqual({ number: 4, isNew: true });
});
