import { Coming } from '@/lib/domain/coming';
import type { Publication } from '@/lib/domain/publication';

/** What a release takes beside its rows, in the size of a row (700 kB were measured). */
const besideRows = 700;

/** Packed schemes take a seventh of the memory of others. */
const rowsOf = ({ schemes, statements }: Publication): number =>
  Math.ceil(schemes.length / (schemes.packed === undefined ? 1 : 7)) + statements.length + besideRows;

/**
 * The releases read from the disk, those used last: as many as hold `mostRows` rows together, and always one. They are
 * read one after the other, so that no number of requests asks for more memory than that and one more.
 */
export class KeptReleases {
  readonly #kept = new Map<string, Coming<Publication>>();
  #previous: Promise<unknown> | null = null;

  constructor(readonly mostRows: number) {}

  /** What is kept under the key, where it has been read already. */
  have(key: string): Publication | null {
    return this.#use(key)?.value ?? null;
  }

  /** Whether it is kept and has been read; asking is not using. */
  has(key: string): boolean {
    return this.#kept.get(key)?.value != null;
  }

  /** What is kept under the key, or what `read` gives. What fails is asked for again the next time. */
  get(key: string, read: () => Promise<Publication>): Promise<Publication> {
    const known = this.#use(key);
    if (known !== undefined) return known.promise;
    const reading = (this.#previous ?? Promise.resolve()).then(read);
    this.#kept.set(key, new Coming(reading));
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

  #use(key: string): Coming<Publication> | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #forgetOldest(): void {
    const read = [...this.#kept].flatMap(([key, { value }]) => (value === null ? [] : [{ key, rows: rowsOf(value) }]));
    let rows = read.reduce((sum, entry) => sum + entry.rows, 0);
    for (const entry of read.slice(0, -1)) {
      if (rows <= this.mostRows) return;
      this.#kept.delete(entry.key);
      rows -= entry.rows;
    }
  }
}
