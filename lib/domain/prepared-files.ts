/** Files of a register that were prepared when its release was published, in parts. Part 0 tells of the others. */
export interface PreparedFiles {
  /**
   * The bytes of a part of a file, counted from 0; `null` where there is no such, or none that was made together with
   * `first`, its part 0 as it was read: while a file is sent, it may be prepared anew. Rejects where the store cannot be
   * read.
   */
  read(file: string, part: number, first?: Uint8Array): Promise<Uint8Array | null>;
}
