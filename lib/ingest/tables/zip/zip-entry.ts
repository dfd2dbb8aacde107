/** A file inside a ZIP archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc32: number;
  /** Where its packed bytes stand in the archive. */
  readonly start: number;
  readonly packedSize: number;
  /** What the directory says; it may lie. */
  readonly statedSize: number;
}
