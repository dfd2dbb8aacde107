import { LRUCache } from 'lru-cache';
import type { Page } from './page';
import type { ServedVersion } from './served-version';

/** In bytes. */
const mostBytes = 64 * 1024 * 1024;
/** However short they are. */
const mostPages = 20_000;

/** A moment between two changes of the store. */
export interface Era {
  readonly number: number;
  /** Whether what is rendered now is of this era: the store can be read. */
  readonly isReady: boolean;
}

/** What is known of a question: its answer, or that it is too long to be kept. */
export type Known = Page | 'too_long';

/**
 * The pages rendered since the store last changed, those used last. While the store cannot be read they stay what they
 * were: the last good release.
 */
export class KeptPages {
  readonly #pages = new LRUCache<string, Known>({
    max: mostPages,
    maxSize: mostBytes,
    sizeCalculation: (known, key) => 2 * key.length + (known === 'too_long' ? 100 : known.size),
  });
  #version: string | null = null;
  #number = 0;

  constructor(readonly served: () => ServedVersion | null) {}

  /** The present era. What is kept of the one before is forgotten. */
  async era(): Promise<Era> {
    const version =
      (await this.served()
        ?.version()
        .catch(() => null)) ?? null;
    if (version !== null && version !== this.#version) {
      this.#version = version;
      this.#number += 1;
      this.#pages.clear();
    }
    return { number: this.#number, isReady: version !== null };
  }

  get(key: string): Known | undefined {
    return this.#pages.get(key);
  }

  /** Keeps what was rendered from that era on, if it still lasts. */
  async keep(key: string, known: Known, begun: Era): Promise<void> {
    const now = await this.era();
    if (begun.isReady && now.isReady && begun.number === now.number) this.#pages.set(key, known);
  }
}
