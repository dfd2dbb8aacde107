import { createHash } from 'node:crypto';
import { PictureCache } from './picture-cache';

interface Drawer<Job, Picture> {
  draw(job: Job): Promise<Picture | null>;
}

/** Asks a worker the same question once while its answer is remembered. `maximumSize`: of all answers together. */
export class Remembering<Job, Picture extends { readonly length: number }> {
  #cache: PictureCache<Picture>;
  #underWay = new Map<string, Promise<Picture | null>>();

  constructor(
    readonly drawer: Drawer<Job, Picture>,
    maximumSize: number,
  ) {
    this.#cache = new PictureCache(maximumSize);
  }

  /** `null` where the worker had no answer. */
  ask(job: Job): Promise<Picture | null> {
    const key = createHash('sha256').update(JSON.stringify(job)).digest('base64');
    const known = this.#cache.get(key);
    if (known !== undefined) return Promise.resolve(known);
    const already = this.#underWay.get(key);
    if (already !== undefined) return already;
    const drawn = this.drawer
      .draw(job)
      .then((picture) => {
        if (picture !== null) this.#cache.set(key, picture);
        return picture;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, drawn);
    return drawn;
  }
}
