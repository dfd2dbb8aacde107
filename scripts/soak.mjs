/**
 * `npm run soak`: what load does to the site, on a database of its own. `-- --seconds 5 --minutes 1` for a short form;
 * `-- overload`, `-- clients` and `-- mixed` for a part. Ends with what held and what did not; exit code 1 if anything.
 */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Findings } from './load/findings.mjs';
import { mixedLoad } from './load/mixed-load.mjs';
import { overload } from './load/overload.mjs';
import { readOptions } from './load/read-options.mjs';
import { slowClients } from './load/slow-clients.mjs';
import { startSite } from './load/start-site.mjs';
import { checkNode } from './support/check-node.mjs';

checkNode();
chdir(fileURLToPath(new URL('..', import.meta.url)));
const parts = { overload, clients: slowClients, mixed: mixedLoad };
const findings = new Findings();
let site = null;
try {
  const { wanted, seconds, minutes } = readOptions(process.argv.slice(2), Object.keys(parts));
  site = await startSite();
  for (const part of wanted) await parts[part]({ site, findings, seconds, minutes });
} catch (error) {
  findings.failed(error instanceof Error ? error.message : String(error));
} finally {
  await site?.stop();
}
process.exitCode = findings.tell();
