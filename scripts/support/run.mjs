import { lockHolder, takeLock } from './lock.mjs';
import { locks } from './paths.mjs';
import { checkPort, portFrom } from './port.mjs';
import { alone, build, buildChartWorker, buildPageScript, generate, install, prepareData } from './prepare.mjs';
import { isStopping } from './run-command.mjs';
import { serve } from './serve.mjs';
import { step } from './step.mjs';

async function prepare(command) {
  const isDevelopment = command === 'dev';
  await install({ tests: isDevelopment });
  await generate();
  if (command !== 'build') await prepareData();
  if (!isDevelopment) return build();
  await buildChartWorker();
  await buildPageScript();
}

/** Prepares, and but for `build` serves until told to stop. What prevents it is told in a sentence, with exit code 1. */
export async function run({ command }) {
  try {
    if (command === 'build') {
      await alone(() => prepare(command));
      console.log('\nBuilt. Serve it with: node .build/server.mjs');
      return;
    }
    const port = portFrom();
    const already = lockHolder(locks.serve);
    if (command === 'start' && already?.port === port) {
      console.log(`Already running at http://localhost:${port} (process ${already.pid}). Nothing was changed.`);
      return;
    }
    await checkPort(port);
    await alone(() => prepare(command));

    const isServing = command === 'start' ? takeLock(locks.serve, { port }) : null;
    const server = await step('Starting the server', () => serve(command, port));
    console.log(`\nKhuyến công mở: ${server.address}\nStop with Ctrl+C.`);
    const { code } = await server.ended;
    isServing?.release();
    process.exitCode = code ?? process.exitCode ?? 1;
  } catch (error) {
    if (isStopping()) return;
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
