/** Files of a register that were prepared when its release was published, in parts. */
export interface PreparedFiles {
  /** The bytes of a part of a file, counted from 0; `null` where there is no such. Rejects where the store cannot be read. */
  read(file: string, part: number): Promise<Uint8Array | null>;
}
