import { tableLimits } from '../table-limits';
import { TableRefusal } from '../table-refusal';
import type { ZipEntry } from './zip-entry';

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };
const endLength = 22;
const longestComment = 65_535;

/** Sizes of 4 GB and more stand elsewhere (ZIP64). Some writers say so for small files too. */
const elsewhere = 0xffffffff;

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new TableRefusal('damaged');
}

/** The long fields of an entry's ZIP64 block, in the order in which the short ones point elsewhere. */
function longFields(view: DataView, from: number, length: number): () => number {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return () => {
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
  }
  throw new TableRefusal('damaged');
}

function isUnsafe(name: string): boolean {
  return name === '' || name.startsWith('/') || /[\0\\:]/.test(name) || name.split('/').includes('..');
}

function startOfBytes(view: DataView, local: number): number {
  if (view.getUint32(local, true) !== signatures.local) throw new TableRefusal('damaged');
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/**
 * The entries of a ZIP archive, by its directory.
 * @throws TableRefusal for an archive that is broken, encrypted, or names what no workbook names; a `RangeError` of the
 * view means that the archive breaks off.
 */
export function listZipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < endLength) throw new TableRefusal('damaged');
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > tableLimits.zipEntries) throw new TableRefusal('unpacks_too_large');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signatures.directory) throw new TableRefusal('damaged');
    if (view.getUint16(at + 8, true) & 1) throw new TableRefusal('password_protected');
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const long = sizes.includes(elsewhere) ? longFields(view, at + 46 + nameLength, extraLength) : () => elsewhere;
    const [statedSize = 0, packedSize = 0, local = 0] = sizes.map((size) => (size === elsewhere ? long() : size));
    // Two entries of one name are a way to show two readers two different files.
    if (isUnsafe(name) || entries.has(name) || (method !== 0 && method !== 8)) throw new TableRefusal('damaged');
    const start = startOfBytes(view, local);
    if (start + packedSize > view.byteLength) throw new TableRefusal('damaged');
    entries.set(name, {
      name,
      isDeflated: method === 8,
      crc32: view.getUint32(at + 16, true),
      start,
      packedSize,
      statedSize,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}
