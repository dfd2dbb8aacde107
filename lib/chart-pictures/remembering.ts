import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { PictureLate } from './picture-late';

interface Drawer<Job, Picture> {
  /** `null` where it cannot be drawn. Rejects with `PictureLate` where too much is wanted before it. */
  draw(job: Job): Promise<Picture | null>;
}

/** In milliseconds: how long who asks is let wait. What was begun is drawn all the same, for the next who asks. */
const patience = 10_000;
/** In milliseconds: what could not be drawn is not tried again for so long. */
const pause = 60_000;

/**
 * Asks a worker the same question once while its answer is remembered, whatever release it is asked for: what was drawn
 * is kept by what is to be drawn. `maximumSize`: of all answers together, in characters or bytes.
 */
export class Remembering<Job, Picture extends { readonly length: number }> {
  readonly #known: LRUCache<string, { readonly picture: Picture | null }>;
  readonly #underWay = new Map<string, Promise<Picture | null>>();

  constructor(
    readonly drawer: Drawer<Job, Picture>,
    maximumSize: number,
  ) {
    this.#known = new LRUCache({
      maxSize: maximumSize,
      sizeCalculation: ({ picture }, key) => key.length + (picture?.length ?? 0),
    });
  }

  /** `null` where it cannot be drawn. Rejects with `PictureLate` where it is not there in time. */
  ask(job: Job): Promise<Picture | null> {
    const key = createHash('sha256').update(JSON.stringify(job)).digest('base64');
    const known = this.#known.get(key);
    if (known !== undefined) return Promise.resolve(known.picture);
    return inTime(this.#underWay.get(key) ?? this.#draw(key, job));
  }

  #draw(key: string, job: Job): Promise<Picture | null> {
    const drawn = this.drawer
      .draw(job)
      .then((picture) => {
        this.#known.set(key, { picture }, picture === null ? { ttl: pause } : {});
        return picture;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, drawn);
    return drawn;
  }
}

function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PictureLate()), patience);
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}
