import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fingerprint } from '../support/fingerprint.mjs';
import { programs } from '../support/paths.mjs';
import { runNode } from '../support/run-command.mjs';
import { keptFolder } from './kept-folder';
import { type ServerProcess, startServer } from './server-process';

const source = 'scripts/bench/floor';
const packages = 'node_modules';

/** The folder that two absolute paths are both below. */
function commonFolder(a: string, b: string): string {
  const folder = dirname(a);
  return b.startsWith(folder.endsWith('/') ? folder : `${folder}/`) ? folder : commonFolder(folder, b);
}

async function build(folder: string): Promise<void> {
  cpSync(source, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  symlinkSync(resolve(packages), join(folder, packages));
  const env = { NEXT_TELEMETRY_DISABLED: '1', FLOOR_ROOT: commonFolder(folder, resolve(packages)) };
  const { code, output } = await runNode([resolve(programs.next), 'build'], { cwd: folder, env });
  if (code !== 0) throw new Error(`The floor could not be built:\n${output}`);
}

/** Serves the floor: the same framework, the rows given, and nothing else. Built once, and kept for the next run. */
export async function startFloor(rows: readonly (readonly string[])[]): Promise<ServerProcess> {
  const text = JSON.stringify(rows);
  const made = fingerprint([source, 'package-lock.json'], { also: [text, process.versions.node] }).slice(0, 12);
  const folder = await keptFolder(`floor-${made}`, async (draft) => {
    writeFileSync(join(draft, 'rows.json'), text);
    await build(draft);
  });
  const env = { FLOOR_ROOT: commonFolder(folder, resolve(packages)) };
  return startServer([resolve(programs.next), 'start'], { path: '/', folder, env });
}
