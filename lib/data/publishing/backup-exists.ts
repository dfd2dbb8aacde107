/** Thrown where a file has the name of the backup, or of its checksum. It was left as it is. */
export class BackupExists extends Error {
  override readonly name = 'BackupExists';

  constructor(
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`There is a file ${path} already.`, options);
  }
}
