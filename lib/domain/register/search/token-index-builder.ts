import { Bits } from '../columns/bits';
import { GrowingArray } from '../columns/growing-array';
import { ByteChunks } from './byte-chunks';
import type { TokenIndexParts } from './token-index';

const numbers = () => new GrowingArray((length) => new Uint32Array(length));
const bytesOf = (step: number) =>
  step < 0x80 ? 1 : step < 0x4000 ? 2 : step < 0x20_0000 ? 3 : step < 0x1000_0000 ? 4 : 5;

/** A list of every eighth row takes as many bytes as a bit for each row. */
const rowsPerByte = 8;

/** Makes the index of tokens, which come row by row. */
export class TokenIndexBuilder {
  readonly #ids = new Map<string, number>();
  /** Of each token: its rows, the last of them counted from 1, and the bytes that their list takes. */
  readonly #rows = numbers();
  readonly #last = numbers();
  readonly #bytes = numbers();
  /** The tokens of each row, counted from 1, and after them a 0. */
  readonly #stream = new ByteChunks();
  #row = 0;

  /** Adds the next row. */
  add(tokens: readonly string[]): void {
    this.#row += 1;
    for (const token of tokens) this.#addToken(token);
    this.#stream.write(0);
  }

  #addToken(token: string): void {
    const id = this.#ids.get(token) ?? this.#ids.size;
    if (id === this.#ids.size) {
      this.#ids.set(token, id);
      for (const column of [this.#rows, this.#last, this.#bytes]) column.push(0);
    }
    const last = this.#last.items[id] ?? 0;
    if (last === this.#row) return;
    this.#stream.write(id + 1);
    this.#rows.items[id] = (this.#rows.items[id] ?? 0) + 1;
    this.#bytes.items[id] = (this.#bytes.items[id] ?? 0) + bytesOf(this.#row - last);
    this.#last.items[id] = this.#row;
  }

  /** In steps between which others may have their turn. */
  *finish(): Generator<null, TokenIndexParts> {
    const size = this.#row;
    const rows = this.#rows.finish();
    const order = rows.map((_, id) => id).sort((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b);
    yield null;
    const place = new Uint32Array(order.length);
    order.forEach((id, at) => {
      place[id] = at;
    });
    const lists = order.findIndex((id) => (rows[id] ?? 0) * rowsPerByte <= size);
    const bitmapCount = lists === -1 ? order.length : lists;
    const ends = new Uint32Array(order.length - bitmapCount);
    let length = 0;
    for (let list = 0; list < ends.length; list += 1) {
      length += this.#bytes.items[order[bitmapCount + list] ?? 0] ?? 0;
      ends[list] = length;
    }
    yield null;
    const written = yield* this.#write(place, bitmapCount, ends);
    const tokens = [...this.#ids.keys()];
    const starts = new Uint32Array(order.length + 1);
    order.forEach((id, at) => {
      starts[at + 1] = (starts[at] ?? 0) + (tokens[id] ?? '').length + 1;
    });
    const text = Array.from(order, (id) => `${tokens[id]}\n`).join('');
    return { text, starts, rows: order.map((id) => rows[id] ?? 0), ...written, ends };
  }

  *#write(place: Uint32Array, bitmapCount: number, ends: Uint32Array) {
    const width = Math.ceil(this.#row / 32);
    const bitmaps = new Uint32Array(bitmapCount * width);
    const sets = Array.from(
      { length: bitmapCount },
      (_, at) => new Bits(this.#row, bitmaps.subarray(at * width, (at + 1) * width)),
    );
    const lists = new Uint8Array(ends.at(-1) ?? 0);
    const next = ends.map((_, list) => ends[list - 1] ?? 0);
    const last = new Int32Array(ends.length).fill(-1);
    let row = 0;
    for (const chunk of this.#stream.chunks()) {
      for (let at = 0; at < chunk.length; ) {
        let byte = chunk[at++] ?? 0;
        let number = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = chunk[at++] ?? 0;
          number |= (byte & 127) << shift;
        }
        if (number === 0) {
          row += 1;
          continue;
        }
        const token = place[number - 1] ?? 0;
        if (token < bitmapCount) {
          sets[token]?.add(row);
          continue;
        }
        const list = token - bitmapCount;
        let step = row - (last[list] ?? -1);
        last[list] = row;
        let to = next[list] ?? 0;
        while (step > 127) {
          lists[to++] = (step & 127) | 128;
          step >>>= 7;
        }
        lists[to++] = step;
        next[list] = to;
      }
      yield null;
    }
    return { bitmaps, lists };
  }
}
