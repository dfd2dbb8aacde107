import type { TableCell } from '../../tables/table';

const mark = /^[xv✓✔√☑]$/iu;

/** Whether a cell is a mark that says "this one". */
export const isMark = (cell: TableCell | undefined): boolean => typeof cell === 'string' && mark.test(cell.trim());
