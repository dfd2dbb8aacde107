import { inflateRawSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { District } from '@/lib/domain/district';
import { publishedAmount } from '@/lib/domain/register/columns/published-amount';
import type { RegisterIndex } from '@/lib/domain/register/register-index';
import type { Scheme } from '@/lib/domain/scheme';
import type { PackedFacts, SchemeList } from '@/lib/domain/scheme-list';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { codeHash } from './code-hash';
import { type PackedRows, perBlock } from './rows-piece';
import { type SchemeWords, wordsOfList } from './scheme-words';

/** Blocks that were just unpacked: a page wants neighbours, and the next page theirs. */
const mostUnpacked = 64;

/** The schemes of a large register: its columns, and its words packed. A scheme is put together when it is asked for. */
export class PackedSchemes implements SchemeList {
  readonly length: number;
  readonly packed: PackedFacts;
  readonly #unpacked = new LRUCache<number, readonly SchemeWords[]>({ max: mostUnpacked });
  readonly #districts: readonly (District | null)[];
  /** For each place in the register's own order its position, and the other way round. */
  readonly #own: Uint32Array;
  readonly #placeOf: Uint32Array;

  constructor(
    private readonly rows: PackedRows,
    private readonly index: RegisterIndex,
    { own, districts }: { readonly own: Uint32Array; readonly districts: readonly District[] },
  ) {
    const { columns } = index;
    this.length = columns.size;
    const byCode = new Map(districts.map((district) => [district.code, district]));
    this.#districts = columns.cells.codes.district.map((code) => byCode.get(String(code)) ?? null);
    this.#own = own;
    this.#placeOf = new Uint32Array(own.length);
    for (let place = 0; place < own.length; place += 1) this.#placeOf[own[place] ?? 0] = place;
    this.packed = {
      index,
      marks: rows.marks,
      positionOf: (code) => this.#positionOf(code),
      inAnyOrder: () => this.#inAnyOrder(),
    };
  }

  at(position: number): Scheme | undefined {
    if (position < 0 || position >= this.length) return undefined;
    const place = this.#placeOf[position] ?? 0;
    const block = Math.floor(place / perBlock);
    const known = this.#unpacked.get(block);
    const words = known ?? this.#unpack(block);
    if (known === undefined) this.#unpacked.set(block, words);
    return this.#scheme(position, words[place % perBlock]);
  }

  *[Symbol.iterator](): Iterator<Scheme> {
    for (let position = 0; position < this.length; position += 1) {
      const scheme = this.at(position);
      if (scheme !== undefined) yield scheme;
    }
  }

  *#inAnyOrder(): Iterable<Scheme> {
    for (let block = 0; block < this.rows.ends.length; block += 1) {
      for (const [index, words] of this.#unpack(block).entries()) {
        const scheme = this.#scheme(this.#own[block * perBlock + index] ?? 0, words);
        if (scheme !== undefined) yield scheme;
      }
    }
  }

  #positionOf(code: string): number | null {
    const hash = codeHash(code);
    const { codeHashes } = this.rows;
    for (let at = codeHashes.indexOf(hash); at !== -1; at = codeHashes.indexOf(hash, at + 1)) {
      if (this.at(at)?.code === code) return at;
    }
    return null;
  }

  #unpack(block: number): readonly SchemeWords[] {
    const { blocks, ends, dictionary } = this.rows;
    const packed = blocks.subarray(ends[block - 1] ?? 0, ends[block]);
    const lists: unknown = JSON.parse(inflateRawSync(packed, { dictionary }).toString());
    return Array.isArray(lists) ? lists.map(wordsOfList) : [];
  }

  #scheme(position: number, words: SchemeWords | undefined): Scheme | undefined {
    if (words === undefined) return undefined;
    const { cell, cells, amounts } = this.index.columns;
    const at = cell[position] ?? 0;
    const { codes, slots } = cells;
    const programme = programmes.find((code) => code === codes.programme[slots.programme[at] ?? 0]);
    const category = categoriesWithRemainder.find((code) => code === codes.category[slots.category[at] ?? 0]);
    if (programme === undefined || category === undefined) return undefined;
    const year = codes.year[slots.year[at] ?? 0];
    // Field by field: a spread takes ten times as long, and a file has a million of them.
    return {
      code: words.code,
      status: cells.named[at] === 1 ? 'named' : 'counted',
      programme,
      category,
      title: words.title,
      titleIsDescriptive: words.titleIsDescriptive,
      recipient: words.recipient,
      legalForm: words.legalForm,
      place: words.place,
      district: this.#districts[slots.district[at] ?? 0] ?? null,
      year: typeof year === 'number' ? year : null,
      support: publishedAmount(amounts.support[position]),
      counterpart: publishedAmount(amounts.counterpart[position]),
      total: publishedAmount(amounts.total[position]),
      jobs: publishedAmount(amounts.jobs[position]),
      decision: words.decision,
      decidedOn: words.decidedOn,
      acceptedOn: words.acceptedOn,
      sourceIds: this.rows.lists[this.rows.listOf[position] ?? 0] ?? [],
      quote: words.quote,
    };
  }
}
