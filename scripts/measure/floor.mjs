import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programs } from '../support/paths.mjs';
import { freePort } from '../support/port.mjs';
import { runNode, startNode } from '../support/run-command.mjs';
import { StepFailed } from '../support/step.mjs';
import { untilItAnswers } from '../support/until-it-answers.mjs';
import { firstViewOf } from './first-view-of.mjs';

// Inside the project, so that its own packages are found.
const folder = '.build/floor';
const files = {
  'package.json': '{ "type": "module" }',
  'next.config.js': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  'app/layout.jsx': 'export default ({ children }) => <html lang="vi"><body>{children}</body></html>;',
  'app/page.jsx': 'export default () => <p>Khuyến công</p>;',
};

/** In milliseconds. */
const patience = 60_000;

/** What an empty page of the same framework costs: built, served and looked at here and now. */
export async function measureFloor(browser) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const next = join(process.cwd(), programs.next);
  const options = { cwd: folder, env: { NEXT_TELEMETRY_DISABLED: '1' } };
  const { code, output } = await runNode([next, 'build'], options);
  if (code !== 0) throw new StepFailed(`The floor could not be built: ${output}`);
  const port = await freePort();
  const server = startNode([next, 'start', '-p', String(port)], { ...options, stdio: 'ignore' });
  const isOver = () => server.exitCode !== null || server.signalCode !== null;
  try {
    const address = `http://localhost:${port}/`;
    if (!(await untilItAnswers(address, { patience, isOver }))) {
      throw new StepFailed(
        isOver() ? 'The floor ended before it answered.' : 'The floor did not answer within a minute.',
      );
    }
    return await firstViewOf(browser, address, { slowDown: 4 });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
