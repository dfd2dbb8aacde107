import { isPostgresql, type StoreAddress, withoutPassword } from '../store-address';
import { BackupRefused } from './backup-refused';
import { changingEngineOf } from './changing-engine-of';
import type { Restored } from './sqlite/restore-file';
import type { ChangeOptions } from './store-change';

/**
 * Puts what a backup holds in the place of the store, as a whole or not at all; the store that was there stays beside.
 * Throws `BackupRefused` for PostgreSQL and for a file that is not to be restored, and what `changeStore` throws.
 */
export async function restore(
  address: StoreAddress,
  backup: string,
  { dryRun = false, onPhase = () => {}, patience = 60_000 }: ChangeOptions & { readonly dryRun?: boolean } = {},
): Promise<Restored> {
  if (isPostgresql(address)) throw new BackupRefused('postgresql', withoutPassword(address));
  const engine = await changingEngineOf(address);
  const { restoreFile } = await import('./sqlite/restore-file');
  try {
    return await restoreFile(address, backup, { dryRun, onPhase, patience });
  } catch (error) {
    throw engine.failureOf(error, address);
  }
}
