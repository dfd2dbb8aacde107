/** The web process: Next behind layers of our own. Bundled to `.build/server.mjs`; the environment says all the rest. */
import { readEnvironment } from '@/lib/schemas/environment';
import { readServerEnvironment } from '@/lib/schemas/server-environment';
import { runSite } from './run-site';

try {
  // Every setting, before anything else: a wrong one must not wait for the first reader who meets it.
  readEnvironment();
  await runSite(readServerEnvironment());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
