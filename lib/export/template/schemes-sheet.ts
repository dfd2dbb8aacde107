import { type Cell, type CellValue, rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { Scheme } from '@/lib/domain/scheme';
import { locales } from '@/lib/i18n/locales';
import { type Messages, messagesFor } from '@/lib/i18n/messages';
import type { YearMeaning } from '@/lib/vocabulary/meaning';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { columnValidation } from './column-validation';
import type { GuideSheet } from './guide-sheet';
import { columnLooks, headingStyle } from './sheet-style';
import { type ColumnKind, type ColumnValue, templateColumns } from './template-column';
import { templateHeadings } from './template-headings';

/** How far below the last scheme the drop-downs go. */
const checkedRows = 20_000;

// Readers take "_x000D_" for the character of that number: Office writes such a text with its "_" as "_x005F_".
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function cellOf(kind: ColumnKind, value: ColumnValue): CellValue {
  if (typeof value !== 'string') return value;
  return kind === 'date' ? new Date(`${value}T00:00:00Z`) : literal(value);
}

/**
 * The sheet of schemes: one row each below the headings, money in whole đồng, and blank rows with their formats, ready to
 * be written in.
 */
export function schemesSheet(
  messages: Messages,
  ranges: GuideSheet['ranges'],
  yearMeaning: YearMeaning,
  schemes: readonly Scheme[],
  blankRows: number,
): WriteSheet {
  const { template, vocabulary } = messages;
  const columns = registerColumnIds.map((id) => ({ id, ...templateColumns[id] }));
  const headings = templateHeadings(messages, yearMeaning);
  const blank = columns.map(() => null);
  const rows = [
    [...headings],
    ...schemes.map((scheme) => columns.map(({ kind, value }) => cellOf(kind, value(scheme, vocabulary)))),
    ...Array.from({ length: blankRows }, () => blank),
  ];
  const headingCells = columns.map(({ id }, column): [string, Partial<Cell>] => {
    const text = locales.map((locale) => messagesFor(locale).template.notes[id]).join('\n');
    return [`0,${column}`, { style: headingStyle, comment: { author: messages.site.name, text } }];
  });
  const lastColumn = columns.length - 1;
  return {
    name: template.sheets.schemes,
    columns: columns.map(({ kind }) => columnLooks[kind]),
    rows,
    cells: new Map(headingCells),
    rowDefs: new Map([[0, { height: 36 }]]),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: rangeRef(0, 0, schemes.length + blankRows, lastColumn) },
    dataValidations: columns.map(({ id }, column) =>
      columnValidation(id, rangeRef(1, column, schemes.length + checkedRows, column), messages, ranges),
    ),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
  };
}
