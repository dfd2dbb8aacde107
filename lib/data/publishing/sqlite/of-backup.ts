import { BackupRefused } from '../backup-refused';
import { StoreFailure } from '../store-failure';
import { failureOfFile } from './failure-of-file';

/**
 * Does what reads a backup. What it throws is told of the backup, as `BackupRefused`: the store may be sound, and what a
 * damaged value makes of the driver, Prisma or Zod has many names. What the system says of the place of the store, as of
 * a disk that is full, is thrown as it is.
 */
export async function ofBackup<Value>(backup: string, reading: () => Promise<Value>): Promise<Value> {
  try {
    return await reading();
  } catch (error) {
    const failure = failureOfFile(error, backup);
    const code = failure instanceof StoreFailure ? failure.code : 'unreadable';
    if (code !== 'unreadable' && code !== 'locked') throw error;
    throw new BackupRefused(code, backup, [], { cause: error });
  }
}
