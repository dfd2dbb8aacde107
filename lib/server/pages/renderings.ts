import type { Handle } from '@/lib/server/handle';
import type { Asked } from './asked';
import { isKept } from './is-kept';
import type { Era, KeptPages } from './kept-pages';
import { missingHeader } from './missing-page';
import { plainRequest } from './plain-request';
import { Rendering } from './rendering';

/** In bytes: a file that is longer is streamed to each who asks. */
const mostKept = 1024 * 1024;

/** In milliseconds: a rendering that takes longer is no longer joined, lest one that never ends held up all that follow. */
const longestJoined = 10_000;

/** What is being rendered: one rendering for all who ask the same at the same time. */
export class Renderings {
  readonly #under = new Map<string, Rendering>();

  constructor(
    readonly next: Handle,
    readonly kept: KeptPages,
  ) {}

  /** The rendering that answers, and whether it was begun for this. Each who waits for it joins it. */
  of(asked: Asked, era: Era): { readonly rendering: Rendering; readonly isFirst: boolean } {
    const place = `${era.number} ${asked.key}`;
    const known = this.#under.get(place);
    if (known && !known.isGivenUp && performance.now() - known.begunAt < longestJoined) {
      return { rendering: known, isFirst: false };
    }
    const isWhole = asked.isMissing || Object.keys(asked.part).length > 0;
    const headers = isWhole ? asked.part : { [missingHeader]: 'named' };
    const request = plainRequest({ ...asked, method: 'GET', headers });
    const rendering = new Rendering({ next: this.next, request, mostBytes: mostKept });
    this.#under.set(place, rendering);
    const forget = () => {
      if (this.#under.get(place) === rendering) this.#under.delete(place);
    };
    rendering.page
      .then((page) => {
        if (page === null) return this.kept.keep(asked.key, 'too_long', era);
        return isKept(page, asked.isMissing) ? this.kept.keep(asked.key, page, era) : undefined;
      })
      .then(forget, forget);
    return { rendering, isFirst: true };
  }
}
