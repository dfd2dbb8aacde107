import type { TableCell } from '../../tables/table';

const numbered = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=[\d\s()+\-–*/:]+)?$/;

/** Whether a line only numbers the columns, as below a header: "(1) (2) (3)", "A B 1 2 3=4+5". */
export function isNumberingLine(cells: readonly TableCell[]): boolean {
  let count = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : 'no';
    if (text === '') continue;
    if (text.length > 20 || !numbered.test(text)) return false;
    const mark = /\d+|[A-Z]/.exec(text)?.[0] ?? '';
    const order = /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 1_000;
    if (order <= previous) return false;
    previous = order;
    count += 1;
  }
  return count >= 3;
}
