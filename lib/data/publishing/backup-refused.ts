type BackupRefusal =
  | 'postgresql' // such a database has tools of its own
  | 'missing'
  | 'unreadable' // not a database of this program, or a damaged one
  | 'locked'
  | 'newer_schema'
  | 'empty'
  | 'checksum' // not the file that was written
  | 'content'; // rows are not those that were published

/** Thrown where a file is not to be restored, or a database not to be backed up in this way. Nothing was changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';

  constructor(
    readonly code: BackupRefusal,
    readonly path: string,
    /** What differs, `dataset release`, where content does. */
    readonly releases: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(`${path}: ${code}`, options);
  }
}
