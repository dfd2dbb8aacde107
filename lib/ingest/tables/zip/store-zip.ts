const encoder = new TextEncoder();

/** A local header or a directory entry: they share their middle. Without checksum: the archive never leaves memory. */
function header(
  signature: number,
  length: number,
  shared: number,
  name: Uint8Array,
  size: number,
): DataView<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(shared, 20, true);
  view.setUint32(shared + 14, size, true);
  view.setUint32(shared + 18, size, true);
  view.setUint16(shared + 22, name.length, true);
  return view;
}

/** A ZIP archive of these files, not compressed: a container for a reader that wants one. */
export function storeZip(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const entries = files.map(([name, bytes]) => ({ name: encoder.encode(name), bytes }));
  const total = entries.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const archive = new Uint8Array(total);
  let at = 0;
  const add = (bytes: Uint8Array) => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  const directory = entries.map(({ name, bytes }) => {
    const entry = header(0x02014b50, 46, 6, name, bytes.length);
    entry.setUint32(42, at, true);
    add(new Uint8Array(header(0x04034b50, 30, 4, name, bytes.length).buffer));
    add(name);
    add(bytes);
    return { entry, name };
  });
  const start = at;
  for (const { entry, name } of directory) {
    add(new Uint8Array(entry.buffer));
    add(name);
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, at - start, true);
  end.setUint32(16, start, true);
  add(new Uint8Array(end.buffer));
  return archive;
}
