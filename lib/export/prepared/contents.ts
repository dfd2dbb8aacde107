import { z } from 'zod';
import { decodePiece, encodePiece } from '@/lib/domain/register/pieces/piece';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';

const kind = 'contents of a prepared CSV';

const count = z.number().int().nonnegative();

const shape = z.object({
  /** What the text was written by: `csvVersion`. */
  version: z.string(),
  /** A check sum of the order of the rows. */
  order: count,
  rows: count,
  /** Every part has so many, the last one at the most. */
  rowsPerPart: z.number().int().positive(),
  /** The length of the text, its header included. */
  bytes: count,
  crc32: count,
  /** In hexadecimal digits. */
  sha256: z.string(),
  /** What the numbers in each column come to, and how many there are. */
  sums: z.array(z.object({ column: z.string(), sum: z.number(), cells: count })),
});

/** What is known of a prepared CSV without reading it. */
export type Contents = Readonly<z.infer<typeof shape>>;

export const encodeContents = (contents: Contents): Uint8Array => encodePiece(kind, contents, {});

/** Throws `UnreadablePiece` where the bytes are not what `encodeContents` wrote. */
export function decodeContents(bytes: Uint8Array): Contents {
  const { success, data } = shape.safeParse(decodePiece(kind, bytes).facts);
  if (!success) throw new UnreadablePiece(kind, 'it does not tell what it should');
  return data;
}
