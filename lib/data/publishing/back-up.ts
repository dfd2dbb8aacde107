import { isPostgresql, type StoreAddress, withoutPassword } from '../store-address';
import { BackupRefused } from './backup-refused';
import { changingEngineOf } from './changing-engine-of';
import type { Backup } from './sqlite/backup-file';

/**
 * Writes all of the store, as it is at one moment, to a new file that `restore` takes, with its checksum beside it; the
 * site may run and a publication may go on meanwhile. Throws `BackupRefused` for PostgreSQL, and what `backUpFile` does.
 */
export async function backUp(
  address: StoreAddress,
  out: string,
  options: { readonly dryRun: boolean },
): Promise<Backup> {
  if (isPostgresql(address)) throw new BackupRefused('postgresql', withoutPassword(address));
  const engine = await changingEngineOf(address);
  const { backUpFile } = await import('./sqlite/backup-file');
  try {
    return await backUpFile(address, out, options);
  } catch (error) {
    throw engine.failureOf(error, out);
  }
}
