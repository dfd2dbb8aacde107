import type { Scheme } from '../scheme';
import type { SchemeList } from '../scheme-list';

/** The schemes that a query finds, in its order, as positions in a release's own. */
export class FoundSchemes implements SchemeList {
  constructor(
    private readonly schemes: SchemeList,
    readonly positions: Uint32Array,
  ) {}

  get length(): number {
    return this.positions.length;
  }

  at(place: number): Scheme | undefined {
    const position = this.positions.at(place);
    return position === undefined ? undefined : this.schemes.at(position);
  }

  *[Symbol.iterator](): Iterator<Scheme> {
    for (const position of this.positions) {
      const scheme = this.schemes.at(position);
      if (scheme !== undefined) yield scheme;
    }
  }
}
