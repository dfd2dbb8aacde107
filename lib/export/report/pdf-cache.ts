type Pdf = Uint8Array<ArrayBuffer>;

/** The reports that were asked for last, up to a number of bytes; what is asked twice at once is made once. */
export class PdfCache {
  #made = new Map<string, Pdf>();
  #underWay = new Map<string, Promise<Pdf | null>>();
  #size = 0;

  constructor(readonly maximumSize: number) {}

  /** `null`, which is not kept, where it could not be made. */
  get(identity: string, make: () => Promise<Pdf | null>): Promise<Pdf | null> {
    const known = this.#made.get(identity);
    if (known !== undefined) {
      this.#made.delete(identity);
      this.#made.set(identity, known);
      return Promise.resolve(known);
    }
    const already = this.#underWay.get(identity);
    if (already !== undefined) return already;
    const making = make()
      .then((pdf) => {
        if (pdf !== null) this.#keep(identity, pdf);
        return pdf;
      })
      .finally(() => this.#underWay.delete(identity));
    this.#underWay.set(identity, making);
    return making;
  }

  #keep(identity: string, pdf: Pdf): void {
    this.#made.set(identity, pdf);
    this.#size += pdf.length;
    for (const [oldest, { length }] of this.#made) {
      if (this.#size <= this.maximumSize) break;
      this.#made.delete(oldest);
      this.#size -= length;
    }
  }
}
