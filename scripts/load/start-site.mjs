import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../support/port.mjs';
import { alone, build, buildDataCommands, generate, install, prepareData } from '../support/prepare.mjs';
import { serve } from '../support/serve.mjs';

/** One number of the process's own metrics; all of a name are added up. */
const read = (text, name) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);

/** Builds what is not built, and serves a database of its own that is thrown away. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-soak-'));
  const env = { DATABASE_URL: pathToFileURL(join(folder, 'soak.sqlite')).href };
  await alone(async () => {
    await install({ tests: false });
    await generate();
    await prepareData(env);
    await build();
    await buildDataCommands();
  });
  const metricsPort = await freePort();
  const server = await serve('start', await freePort(), {
    ...env,
    METRICS_PORT: String(metricsPort),
    LOG_LEVEL: 'warn',
  });
  const metrics = async () => {
    const answer = await fetch(`http://127.0.0.1:${metricsPort}/metrics`, { signal: AbortSignal.timeout(20_000) });
    const text = await answer.text();
    return (name) => read(text, name);
  };
  const stop = async () => {
    server.child.kill();
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: server.address, port: Number(new URL(server.address).port), env, folder, metrics, stop };
}
