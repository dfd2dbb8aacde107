import { Coming } from '@/lib/domain/coming';
import type { Publication } from '@/lib/domain/publication';

/** What a release takes beside its rows, in the size of a row (700 kB were measured). */
const besideRows = 700;

/** Packed schemes take a seventh of the memory of others. */
const rowsOf = ({ schemes, statements }: Publication): number =>
  Math.ceil(schemes.length / (schemes.packed === undefined ? 1 : 7)) + statements.length + besideRows;

interface Kept {
  readonly coming: Coming<Publication>;
  /** Another release has taken its place. */
  readonly isPast: boolean;
}

/**
 * The releases read from the disk, those used last: as many as hold `mostRows` rows together and always one, and of
 * those of the past as many as hold `mostPastRows` and always one. They are read one after the other, so that no number
 * of requests asks for more memory than that and one more.
 */
export class KeptReleases {
  readonly #kept = new Map<string, Kept>();
  #previous: Promise<unknown> | null = null;

  constructor(
    readonly mostRows: number,
    readonly mostPastRows: number,
  ) {}

  /** What is kept under the key, where it has been read already. */
  have(key: string): Publication | null {
    return this.#use(key)?.coming.value ?? null;
  }

  /** The same; asking so is not using. */
  peek(key: string): Publication | null {
    return this.#kept.get(key)?.coming.value ?? null;
  }

  /** What is kept under the key, or what `read` gives. What fails is asked for again the next time. */
  get(
    key: string,
    read: () => Promise<Publication>,
    { isPast = false }: { readonly isPast?: boolean } = {},
  ): Promise<Publication> {
    const known = this.#use(key, isPast);
    if (known !== undefined) return known.coming.promise;
    const reading = (this.#previous ?? Promise.resolve()).then(read);
    this.#kept.set(key, { coming: new Coming(reading), isPast });
    const over: Promise<unknown> = reading
      .then(
        () => this.#forgetOldest(),
        () => this.#kept.delete(key),
      )
      .then(() => {
        if (this.#previous === over) this.#previous = null;
      });
    this.#previous = over;
    return reading;
  }

  /** From now on it is one of the past. */
  retire(key: string): void {
    this.#use(key, true);
    this.#forgetOldest();
  }

  #use(key: string, isPast?: boolean): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const used = { ...kept, isPast: isPast ?? kept.isPast };
    this.#kept.delete(key);
    this.#kept.set(key, used);
    return used;
  }

  #forgetOldest(): void {
    this.#forgetOldestOf(false, this.mostRows);
    this.#forgetOldestOf(true, this.mostPastRows);
  }

  #forgetOldestOf(past: boolean, most: number): void {
    const read = [...this.#kept].flatMap(([key, { coming, isPast }]) =>
      isPast === past && coming.value !== null ? [{ key, rows: rowsOf(coming.value) }] : [],
    );
    let rows = read.reduce((sum, entry) => sum + entry.rows, 0);
    for (const entry of read.slice(0, -1)) {
      if (rows <= most) return;
      this.#kept.delete(entry.key);
      rows -= entry.rows;
    }
  }
}
