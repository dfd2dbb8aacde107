import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { byKey } from '../columns/by-key';
import { cellsOf } from '../columns/cells-of';
import type { FiledCode, RegisterCells, RegisterColumns } from '../columns/register-columns';
import { unknownChoice } from '../register-query';
import { type FilterKey, filterKeys } from '../register-query-change';
import { summedColumns } from '../sums';
import { decodePiece, encodePiece } from './piece';
import { UnreadablePiece } from './unreadable-piece';

const kind = 'columns';

type Facts = Pick<RegisterCells, 'codes' | 'districtNames'>;

const knownCodes: Readonly<Record<FilterKey, (code: FiledCode) => boolean>> = {
  programme: (code) => programmes.some((known) => known === code),
  category: (code) => categoriesWithRemainder.some((known) => known === code),
  year: (code) => code === unknownChoice || Number.isInteger(code),
  district: (code) => typeof code === 'string',
};

function factsOf(facts: unknown): Facts {
  const { codes, districtNames } = (facts ?? {}) as Partial<Facts>;
  const isKnown = filterKeys.every((key) => Array.isArray(codes?.[key]) && codes[key].every(knownCodes[key]));
  if (codes === undefined || !isKnown) throw new UnreadablePiece(kind, 'it has codes that are not known');
  if (districtNames?.length !== codes.district.length) throw new UnreadablePiece(kind, 'a district has no name');
  return { codes, districtNames };
}

export const encodeColumns = ({ cell, cells, amounts }: RegisterColumns): Uint8Array =>
  encodePiece(
    kind,
    { codes: cells.codes, districtNames: cells.districtNames },
    { cell, named: cells.named, ...cells.slots, ...amounts },
  );

/** Throws `UnreadablePiece` where the bytes are not what `encodeColumns` wrote. What it returns are views into them. */
export function decodeColumns(bytes: Uint8Array): RegisterColumns {
  const { facts, section } = decodePiece(kind, bytes);
  const { codes, districtNames } = factsOf(facts);
  const cell = section('cell', 'Uint32Array');
  const named = section('named', 'Uint8Array');
  const slots = byKey(filterKeys, (key) => section(key, 'Uint16Array', named.length));
  const amounts = byKey(summedColumns, (column) => section(column, 'Float64Array', cell.length));
  const isWithin = (values: Uint16Array | Uint32Array, size: number) => {
    for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) >= size) return false;
    return true;
  };
  if (!isWithin(cell, named.length) || !filterKeys.every((key) => isWithin(slots[key], codes[key].length))) {
    throw new UnreadablePiece(kind, 'it names places that it does not have');
  }
  return { size: cell.length, cell, cells: cellsOf({ named, slots, codes, districtNames }, cell, amounts), amounts };
}
