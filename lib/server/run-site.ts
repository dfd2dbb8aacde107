import { readEnvironment } from '@/lib/schemas/environment';
import type { ServerEnvironment } from '@/lib/schemas/server-environment';
import { answerWithNext } from './answer-with-next';
import { createSite } from './create-site';
import { consoleToLog } from './log/console-to-log';
import { createLog, type Log } from './log/create-log';
import { settingsInForce } from './log/settings-in-force';
import { serveMetrics } from './metrics/serve-metrics';
import { pages } from './pages/pages';
import { staticFiles } from './pages/static-files';
import { builtFiles } from './requests/built-files';
import { listen } from './sockets/listen';
import { stopWhenTold } from './stopping/stop-when-told';
import { strictTransport } from './strict-transport';

/** What `npm start` adds, so that the site does not outlive it. */
const childOfStart = '--stop-with-parent';

/** Serves the site until told to stop. Throws a sentence where it cannot begin. */
export async function runSite(environment: ServerEnvironment): Promise<void> {
  const log = createLog(environment.logLevel);
  consoleToLog(log);
  process.on('unhandledRejection', (err) => log.error({ err }, 'A promise failed that nobody waits for.'));
  // One reader's request must not end the site for all others.
  process.on('uncaughtException', (err) => log.fatal({ err }, 'An error that nobody caught.'));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  const { port, host, metrics } = environment;
  const site = createSite({
    environment,
    log,
    handle: await answerWithNext(port),
    pages: [strictTransport(readEnvironment().siteOrigin), staticFiles(), pages()],
    isBuiltFile: builtFiles(process.cwd()),
    exit: exitAfter(log),
  });
  await listen(site.server, { port, host, settings: { port: 'PORT', host: 'HOST' } });
  if (metrics !== null) {
    const names = { port: 'METRICS_PORT', host: 'METRICS_HOST' };
    await listen(serveMetrics(site.metrics), { ...metrics, settings: names });
  }
  log.info({ settings: settingsInForce(process.env) }, 'Listening.');
  site.begin();
  stopWhenTold(site.stop, process.argv.includes(childOfStart));
}

/** In milliseconds: for the log's last lines, where somebody reads them. */
const lastWords = 500;

const exitAfter = (log: Log) => (code: number) => {
  const timer = setTimeout(() => process.exit(code), lastWords);
  log.flush(() => {
    clearTimeout(timer);
    process.exit(code);
  });
};
