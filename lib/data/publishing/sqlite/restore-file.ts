import { existsSync } from 'node:fs';
import { inspectStore } from '../../inspect-store';
import { migrationsFolder } from '../../migration-history';
import { BackupRefused } from '../backup-refused';
import type { ChangeOptions } from '../store-change';
import { sha256Of, statedChecksum } from './backup-checksum';
import { checkIntegrity } from './check-integrity';
import { type CheckedReleases, checkReleases } from './check-releases';
import { copyFile } from './copy-file';
import { migrateFile } from './migrate-file';
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

async function checkBackup(backup: string): Promise<void> {
  const { state } = await inspectStore(backup, { thoroughly: false });
  // A file has no server that could be out of reach.
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
  if (!existsSync(backup)) throw new BackupRefused('missing', backup);
  const hasChecksum = await checkChecksum(backup);
  await checkBackup(backup);
  return replaceFile(
    path,
    async ({ place, draft, isNew }) => {
      options.onPhase('copying');
      await copyFile(backup, draft);
      const migrations = await migrateFile(draft, migrationsFolder(path));
      options.onPhase('checking');
      const releases = await checkReleases(draft);
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
