/** The pictures that were asked for last, up to a number of characters. */
export class PictureCache {
  #pictures = new Map<string, string>();
  #size = 0;

  constructor(readonly maximumSize: number) {}

  get(key: string): string | undefined {
    const picture = this.#pictures.get(key);
    if (picture === undefined) return undefined;
    this.#pictures.delete(key);
    this.#pictures.set(key, picture);
    return picture;
  }

  set(key: string, picture: string): void {
    this.#drop(key);
    this.#pictures.set(key, picture);
    this.#size += picture.length;
    for (const oldest of this.#pictures.keys()) {
      if (this.#size <= this.maximumSize) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#size -= this.#pictures.get(key)?.length ?? 0;
    this.#pictures.delete(key);
  }
}
