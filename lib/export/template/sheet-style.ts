import type { CellStyle } from 'hucre/xlsx';
import type { ColumnKind } from './template-column';

export const plainFont = { name: 'Arial', size: 11 } as const;

const top: CellStyle = { alignment: { vertical: 'top' } };

export const wrappedStyle: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
export const titleStyle: CellStyle = { font: { ...plainFont, size: 14, bold: true } };
export const hintStyle: CellStyle = { ...wrappedStyle, font: { ...plainFont, color: { rgb: '52605D' } } };
export const headingStyle: CellStyle = {
  font: { ...plainFont, bold: true, color: { rgb: '16211F' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3F0EE' } },
  border: { bottom: { style: 'medium', color: { rgb: '0B5D57' } } },
  alignment: { vertical: 'center', wrapText: true },
};

/** How the cells of a column look, and how wide it is, in characters. */
export const columnLooks: Readonly<Record<ColumnKind, { readonly width: number; readonly style: CellStyle }>> = {
  text: { width: 24, style: { ...top, numFmt: '@' } },
  long_text: { width: 44, style: { ...top, numFmt: '@' } },
  programme: { width: 24, style: top },
  category: { width: 36, style: top },
  legal_form: { width: 16, style: top },
  year: { width: 12, style: { ...top, numFmt: '0' } },
  money: { width: 20, style: { ...top, numFmt: '#,##0' } },
  count: { width: 12, style: { ...top, numFmt: '#,##0' } },
  date: { width: 14, style: { ...top, numFmt: 'dd/mm/yyyy' } },
};
