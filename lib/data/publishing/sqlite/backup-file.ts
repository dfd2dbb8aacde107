import { lstatSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspectStore } from '../../inspect-store';
import { StoreUnavailable } from '../../store-unavailable';
import { BackupExists } from '../backup-exists';
import { onSignal } from '../on-signal';
import { StoreFailure } from '../store-failure';
import { checksumLine, checksumPathOf, sha256Of } from './backup-checksum';
import { checkIntegrity } from './check-integrity';
import { type CheckedReleases, checkReleases } from './check-releases';
import { copyFile } from './copy-file';
import { failureOfFile } from './failure-of-file';
import { hasCode } from './has-code';
import { placeNew } from './place-new';
import { settleFile } from './settle-file';
import { settleFolder } from './settle-folder';

export interface Backup extends CheckedReleases {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** What SQLite says of the store that it reads meanwhile is told of that, and not of the draft. */
async function copyToDraft(path: string, draft: string): Promise<void> {
  try {
    await copyFile(path, draft);
  } catch (error) {
    const failure = failureOfFile(error, path);
    const isOfStore = failure instanceof StoreFailure && (failure.code === 'unreadable' || failure.code === 'locked');
    throw isOfStore ? failure : error;
  }
}

function mustBeFree(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw new BackupExists(path);
}

/** Does what makes the file at `path`, which may have appeared meanwhile. */
function making(path: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    throw hasCode(error, 'EEXIST') ? new BackupExists(path, { cause: error }) : error;
  }
}

/**
 * Writes all of the store at `path`, as it is at one moment, to the new file `out`, and its SHA-256 beside it. Reads
 * what it wrote. `dryRun`: does all of it and leaves nothing. Throws `StoreUnavailable` or a `StoreFailure` for a store
 * that cannot be read, a `StoreFailure` for a copy that is not sound, `BackupExists`, and what the file system throws.
 */
export async function backUpFile(path: string, out: string, { dryRun }: { readonly dryRun: boolean }): Promise<Backup> {
  const checksum = checksumPathOf(out);
  for (const file of [out, checksum]) mustBeFree(file);
  const found = await inspectStore(path);
  if (found.state !== 'ready') throw new StoreUnavailable(found.state, path);
  const draft = `${out}.new-${process.pid}`;
  const clear = () => rmSync(draft, { force: true });
  const forget = onSignal(clear);
  try {
    await copyToDraft(path, draft);
    if (!(await checkIntegrity(draft))) throw new StoreFailure('not_sound', path);
    const releases = await checkReleases(draft);
    settleFile(draft, out);
    const backup = { ...releases, sha256: await sha256Of(draft), size: statSync(draft).size };
    if (dryRun) return backup;
    making(out, () => placeNew(draft, out));
    try {
      const line = checksumLine(backup.sha256, out);
      making(checksum, () => writeFileSync(checksum, line, { flag: 'wx', flush: true }));
    } catch (error) {
      rmSync(out, { force: true });
      throw error;
    }
    settleFolder(dirname(out));
    return backup;
  } finally {
    forget();
    clear();
  }
}
