import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepFailed } from '../support/step.mjs';

const kept = join(tmpdir(), 'khuyen-cong-bench');

/**
 * A folder that `make` fills, below the system's temporary one. It is kept for the next run: what is there under the name
 * already is whole, since it gets its name last.
 */
export async function keptFolder(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(kept, name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await make(draft);
    renameSync(draft, folder);
  } catch (error) {
    throw error instanceof StepFailed ? error : new StepFailed(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
