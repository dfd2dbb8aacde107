/** The pictures that were asked for last, up to a number of characters or bytes. */
export class PictureCache<Picture extends { readonly length: number } = string> {
  #pictures = new Map<string, Picture>();
  #size = 0;

  constructor(readonly maximumSize: number) {}

  get(key: string): Picture | undefined {
    const picture = this.#pictures.get(key);
    if (picture === undefined) return undefined;
    this.#pictures.delete(key);
    this.#pictures.set(key, picture);
    return picture;
  }

  set(key: string, picture: Picture): void {
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
