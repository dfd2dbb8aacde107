import { dirname, join } from 'node:path';
import { findBaseBackup, findPostgresql } from '../../support/find-postgresql.mjs';
import { runProgram } from '../../support/run-command.mjs';
import { startPostgresql } from '../../support/start-postgresql.mjs';

const database = 'khuyen_cong';
const password = 'reads';

/**
 * A primary and a streaming replica of it, with a database for the site and the role that only reads. `urls(role, …)`
 * names servers, in that order, as DATABASE_URL does.
 */
export async function replicatedDatabase() {
  const programs = dirname(findBaseBackup(findPostgresql()));
  const primary = await startPostgresql();
  const { hostname, port, password: ownerPassword } = new URL(primary.address);
  const env = {
    PATH: `${programs}:${process.env.PATH}`,
    PGHOST: hostname,
    PGPORT: port,
    PGPASSWORD: ownerPassword,
    POSTGRES_USER: 'owner',
    POSTGRES_DB: database,
    READER_PASSWORD: password,
  };
  const does = async (program, args, port) => {
    const { code, output } = await runProgram(program, args, { env: { ...env, ...(port ? { PGPORT: port } : {}) } });
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${output}`);
  };
  await does(join(programs, 'createdb'), ['--username=owner', database]);
  await does('sh', ['scripts/deploy/compose/reading-role.sh']);
  const replica = await startPostgresql(primary.address);
  const roles = { owner: `owner:${ownerPassword}`, reader: `khuyen_cong_reader:${password}` };
  return {
    primary,
    replica,
    url: (role, ...servers) =>
      `postgresql://${roles[role]}@${servers.map(({ address }) => new URL(address).host).join(',')}/${database}`,
    /** The replica becomes a primary. */
    promote: () =>
      does(
        join(programs, 'psql'),
        ['--username=owner', '--no-psqlrc', '--command=SELECT pg_promote()', database],
        new URL(replica.address).port,
      ),
    stop: async () => {
      await replica.stop();
      await primary.stop();
    },
  };
}
