import { ask } from '../../load/ask.mjs';
import { webServer } from '../../support/paths.mjs';
import { freePort } from '../../support/port.mjs';
import { startNode } from '../../support/run-command.mjs';

/** A web process as on a machine of its own, which can be killed and started again. It does not run yet. */
export async function webProcess(databaseUrl) {
  const port = await freePort();
  let child = null;
  let ended = Promise.resolve();
  let said = '';
  const start = () => {
    child = startNode([webServer.output], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...webServer.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        // As behind one proxy: both give the same pages.
        SITE_ADDRESS: 'https://example.org',
        TRUSTED_PROXY: 'yes',
        METRICS_PORT: '',
        LOG_LEVEL: 'warn',
      },
    });
    const started = child;
    ended = new Promise((resolve) => started.once('close', resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-20_000);
      });
    }
  };
  const end = async (signal) => {
    child?.kill(signal);
    await ended;
  };
  return {
    port,
    /** How often it was started: who starts anew has seen nothing. */
    life: 0,
    start() {
      this.life += 1;
      start();
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    /** Its log. */
    said: () => said,
    /** What it says of itself, on a connection of its own; `null` where it says nothing. */
    async health() {
      const { status, body } = await ask(this, '/api/health', { headers: { connection: 'close' } });
      return status === 0 ? null : { code: status, ...JSON.parse(body) };
    },
  };
}
