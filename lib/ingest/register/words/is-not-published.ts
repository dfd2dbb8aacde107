import { foldText } from '@/lib/domain/fold-text';
import type { TableCell } from '../../tables/table';
import { remembered } from '../values/remembered';

/**
 * What officers write where they have nothing to write. "không có" is among them: it may mean "none" or "no figure",
 * and a zero that nobody stated must not come of it. "không" alone is not (see `readAmount`), and 0 is 0.
 */
const marks: ReadonlySet<string> = new Set([
  ...['', '-', '–', '—', '--', '---', '−', '_', 'x', '.', '..', '...', '…', '?', '/', '//', '\\', '*', '~'],
  ...['chua co', 'chua cong bo', 'chua ro', 'chua xac dinh', 'chua biet', 'chua co so lieu', 'chua thong ke'],
  ...['khong co', 'khong co so lieu', 'khong ro', 'khong xac dinh', 'khong cong bo', 'khong ap dung'],
  ...['n/a', 'na', 'n.a.', 'n/a.', 'nil', 'null', 'not published', 'not available', 'unknown', 'tbd', 'kxd'],
]);

const longest = 40;
const letter = /[\p{L}\p{N}]/u;
const firstLetters = /[xcnktu]/i;

const isMark = remembered((text: string) => marks.has(foldText(text.replace(/[\p{Cf}\p{Cc}]/gu, ' '))));

/** Whether a cell says that something is not published: blank, "-", "x", "chưa có" and the like. */
export function isNotPublished(cell: TableCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  if (cell.length > longest) return cell.trim() === '';
  // Most cells are told by their first letter: folding each is what would take the time.
  const first = cell.charAt(0);
  return letter.test(first) && !firstLetters.test(first) && first < '\uff00' ? false : isMark(cell);
}
