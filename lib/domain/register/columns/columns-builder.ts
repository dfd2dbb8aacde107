import type { Scheme } from '../../scheme';
import { filedUnder } from '../filed-under';
import { type FilterKey, filterKeys } from '../register-query-change';
import { summedColumns } from '../sums';
import { byKey } from './by-key';
import { cellsOf } from './cells-of';
import { GrowingArray } from './growing-array';
import type { FiledCode, RegisterColumns } from './register-columns';

/** Slots are kept in 16 bits. */
const mostCodes = 0x1_0000;

/** Makes the columns of a register from its schemes, which come in their order and in pieces of any size. */
export class ColumnsBuilder {
  readonly #codes = byKey(filterKeys, () => new Map<FiledCode, number>());
  readonly #slots = byKey(filterKeys, () => new GrowingArray((length) => new Uint16Array(length)));
  readonly #districtNames: (string | null)[] = [];
  readonly #named = new GrowingArray((length) => new Uint8Array(length));
  readonly #cellOf = new Map<number, number>();
  readonly #cell = new GrowingArray((length) => new Uint32Array(length));
  readonly #amounts = byKey(summedColumns, () => new GrowingArray((length) => new Float64Array(length)));

  /** Throws `RangeError` where a filter has more than 65,536 codes. */
  add(schemes: Iterable<Scheme>): void {
    for (const scheme of schemes) {
      this.#cell.push(this.#placeOf(scheme));
      for (const column of summedColumns) this.#amounts[column].push(scheme[column] ?? Number.NaN);
    }
  }

  finish(): RegisterColumns {
    const cell = this.#cell.finish();
    const amounts = byKey(summedColumns, (column) => this.#amounts[column].finish());
    const described = {
      named: this.#named.finish(),
      slots: byKey(filterKeys, (key) => this.#slots[key].finish()),
      codes: byKey(filterKeys, (key) => [...this.#codes[key].keys()]),
      districtNames: this.#districtNames,
    };
    return { size: cell.length, cell, cells: cellsOf(described, cell, amounts), amounts };
  }

  #placeOf(scheme: Scheme): number {
    const isNamed = scheme.status === 'named' ? 1 : 0;
    const programme = this.#slotOf('programme', scheme);
    const category = this.#slotOf('category', scheme);
    const year = this.#slotOf('year', scheme);
    const district = this.#slotOf('district', scheme);
    if (district === this.#districtNames.length) this.#districtNames.push(scheme.district?.name ?? null);
    // Programmes and types are few: the key stays a safe integer.
    const key = (((programme * 64 + category) * 2 + isNamed) * mostCodes + year) * mostCodes + district;
    const known = this.#cellOf.get(key);
    if (known !== undefined) return known;
    const cell = this.#cellOf.size;
    this.#cellOf.set(key, cell);
    this.#named.push(isNamed);
    const slots = { programme, category, year, district };
    for (const filter of filterKeys) this.#slots[filter].push(slots[filter]);
    return cell;
  }

  #slotOf(key: FilterKey, scheme: Scheme): number {
    const codes = this.#codes[key];
    const code = filedUnder[key](scheme);
    const known = codes.get(code);
    if (known !== undefined) return known;
    if (codes.size === mostCodes) throw new RangeError(`The register has more than ${mostCodes} codes of ${key}.`);
    codes.set(code, codes.size);
    return codes.size - 1;
  }
}
