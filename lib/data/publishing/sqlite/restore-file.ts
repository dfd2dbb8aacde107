import { existsSync } from 'node:fs';
import { inspectStore } from '../../inspect-store';
import { migrationsFolder } from '../../migration-history';
import { problemOfSqlite } from '../../sqlite/problem-of-sqlite';
import { BackupRefused } from '../backup-refused';
import type { ChangeOptions } from '../store-change';
import { sha256Of, statedChecksum } from './backup-checksum';
import { checkIntegrity } from './check-integrity';
import { type CheckedReleases, checkReleases } from './check-releases';
import { copyFile } from './copy-file';
import { migrateFile } from './migrate-file';
import { ofBackup } from './of-backup';
import { replaceFile } from './replace-file';

export interface Restored extends CheckedReleases {
  /** Whether a checksum lay beside the backup. It was right then. */
  readonly hasChecksum: boolean;
  readonly migrations: readonly string[];
  /** Where the store that was there is kept; `null` where there was none. */
  readonly kept: string | null;
}

/** Whether the checksum beside the backup is right; `false` where there is none. */
async function checkChecksum(backup: string): Promise<boolean> {
  const stated = statedChecksum(backup);
  if (stated !== null && stated !== (await sha256Of(backup))) throw new BackupRefused('checksum', backup);
  return stated !== null;
}

/** Before anything is written: whatever is wrong is wrong with the backup. */
async function checkBackup(backup: string): Promise<{ readonly hasChecksum: boolean }> {
  if (!existsSync(backup)) throw new BackupRefused('missing', backup);
  try {
    const hasChecksum = await checkChecksum(backup);
    await checkState(backup);
    return { hasChecksum };
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(problemOfSqlite(error), backup, [], { cause: error });
  }
}

async function checkState(backup: string): Promise<void> {
  const { state } = await inspectStore(backup, { thoroughly: false });
  // A file needs no server.
  if (state === 'unreachable' || state === 'refused') throw new BackupRefused('unreadable', backup);
  if (state !== 'ready' && state !== 'older_schema') throw new BackupRefused(state, backup);
  if (!(await checkIntegrity(backup))) throw new BackupRefused('unreadable', backup);
}

/** Beside the store, a name that no file has: `store.sqlite.before-restore-20261123T091500Z`. */
function keptName(place: string): string {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const name = `${place}.before-restore-${time}`;
  for (let number = 2; ; number++) {
    const free = number === 2 ? name : `${name}-${number}`;
    if (!existsSync(free)) return free;
  }
}

/**
 * Checks a backup wholly, and puts what it holds in the place of the store at `path` by one rename. The store that was
 * there, sound or not, stays beside it under another name. `dryRun`: everything but that rename. Throws `BackupRefused`,
 * and what `replaceFile` throws; the store is as it was then.
 */
export async function restoreFile(
  path: string,
  backup: string,
  { dryRun, ...options }: Required<ChangeOptions> & { readonly dryRun: boolean },
): Promise<Restored> {
  // Looked at before anything is made beside the store.
  const { hasChecksum } = await checkBackup(backup);
  return replaceFile(
    path,
    async ({ place, draft, isNew }) => {
      options.onPhase('copying');
      await ofBackup(backup, () => copyFile(backup, draft));
      const migrations = await ofBackup(backup, () => migrateFile(draft, migrationsFolder(path)));
      options.onPhase('checking');
      const releases = await ofBackup(backup, () => checkReleases(draft));
      // What is byte for byte the file that was written was so when it was written, perhaps by an earlier version.
      if (releases.differing.length > 0 && !hasChecksum) {
        throw new BackupRefused('content', backup, releases.differing);
      }
      const kept = isNew ? null : keptName(place);
      const value = { ...releases, hasChecksum, migrations, kept };
      return { value, keep: !dryRun, ...(kept === null ? {} : { keepAs: kept }) };
    },
    options,
  );
}
