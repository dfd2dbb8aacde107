/**
 * `node scripts/deploy/try-steps.mjs`: what the Containerfile does, without an engine. Runs its steps, starts the result
 * in a temporary folder as a user who may write nowhere, and asks for pages, pictures and files. What is built already
 * is not built again.
 */
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../support/port.mjs';
import { runNode, startNode } from '../support/run-command.mjs';
import { StepFailed, step } from '../support/step.mjs';
import { askSite } from './ask-site.mjs';
import { containerSteps } from './container-steps.mjs';
import { filesBelow } from './steps/package-files.mjs';
import { allowWriting, forbidWriting, userWithoutRights } from './without-rights.mjs';

/** In megabytes: more than this is no small image any more. */
const mostSize = 250;

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-image-'));
const site = join(folder, 'site');
const data = join(folder, 'data');
const port = await freePort();
const env = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  HOME: join(folder, 'nowhere'),
  PORT: String(port),
  DATABASE_URL: pathToFileURL(join(data, 'khuyen-cong.sqlite')).href,
};

async function runAsThere(name, args, options = {}) {
  const { code, output } = await runNode(args, { cwd: site, env, ...options });
  if (code !== 0) throw new StepFailed(`${name} ended with ${code}: ${output}`);
  return output;
}

async function serveAndAsk(user) {
  const server = startNode(['.build/server.mjs'], { cwd: site, env, ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const ended = new Promise((resolve) => server.on('close', (code) => resolve(code)));
  try {
    await askSite(`http://127.0.0.1:${port}`);
    await runAsThere('The health check', ['scripts/deploy/health.mjs'], user);
  } catch (error) {
    throw new StepFailed(`${error instanceof Error ? error.message : error}\n${complaints}`);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
  if (/EACCES|EROFS|EPERM/.test(complaints)) throw new StepFailed(`It wants to write:\n${complaints}`);
}

try {
  for (const [program, ...args] of containerSteps()) {
    const { code, output } = await runNode([program, ...args.map((arg) => (arg === '/site' ? site : arg))]);
    if (code !== 0) throw new StepFailed(`${program}: ${output}`);
    if (output) console.log(output);
  }
  const size = filesBelow(site).reduce((sum, file) => sum + lstatSync(file).size, 0) / 1e6;
  console.log(`${Math.round(size)} MB, besides Node`);
  if (size > mostSize)
    throw new StepFailed(`That is more than ${mostSize} MB. Add to scripts/deploy/steps/package-files.mjs.`);
  mkdirSync(data);
  await step('Publishing with the collected data commands', () => runAsThere('The seed', ['.build/data.mjs', 'seed']));
  chmodSync(folder, 0o755);
  forbidWriting(site);
  forbidWriting(data);
  await step('Asking the collected site', () => serveAndAsk(userWithoutRights()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const each of [site, data]) allowWriting(each);
  rmSync(folder, { recursive: true, force: true });
}
