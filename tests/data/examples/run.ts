import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Whether the program can be run here with these arguments. */
export const canRun = (program: string, ...parameters: readonly string[]): boolean =>
  spawnSync(program, parameters, { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** What the program writes; it is run in `folder`, and asks no proxy. Throws where it fails. */
export async function run(folder: string, program: string, ...parameters: readonly string[]): Promise<string> {
  const env = { ...process.env, NO_PROXY: '*', no_proxy: '*', PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };
  const { stdout } = await execute(program, parameters, { cwd: folder, env, timeout: 60_000 });
  return stdout.replaceAll('\r\n', '\n');
}
