import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { guideLists, type ListKind } from './guide-lists';
import { rowHeights } from './row-heights';
import { headingStyle, titleStyle, wrappedStyle } from './sheet-style';

interface GuideRow {
  readonly values: readonly CellValue[];
  readonly style: CellStyle;
}

export interface GuideSheet {
  readonly sheet: WriteSheet;
  /** The cells that hold the names of a list in the workbook's language: `'Hướng dẫn'!$B$30:$B$39`. */
  readonly ranges: Readonly<Record<ListKind, string>>;
}

const both = locales.map(messagesFor);
const row = (style: CellStyle, ...values: CellValue[]): GuideRow => ({ style, values });
const widths = [34, ...both.map(() => 70)];
const languages = both.map(({ languageName }) => languageName);

/** The sheet that explains everything in every language, the workbook's first in the order of the interface. */
export function guideSheet(locale: Locale): GuideSheet {
  const { template } = messagesFor(locale);
  const rows: GuideRow[] = [
    row(titleStyle, template.title),
    row(headingStyle, null, ...languages),
    ...template.guide.steps.map((_, index) =>
      row(wrappedStyle, `${index + 1}`, ...both.map((messages) => messages.template.guide.steps[index] ?? null)),
    ),
    row(wrappedStyle),
    row(headingStyle, template.guide.columnsTitle, ...languages),
    ...registerColumnIds.map((id) =>
      row(
        wrappedStyle,
        template.headings[id],
        ...locales.map((language) => {
          const { headings, explanations } = messagesFor(language).template;
          return language === locale ? explanations[id] : `${headings[id]}: ${explanations[id]}`;
        }),
      ),
    ),
  ];
  const place = locales.indexOf(locale) + 1;
  const letter = String.fromCharCode('A'.charCodeAt(0) + place);
  const ranges = { programme: '', category: '', legal_form: '' };
  for (const { kind, title, names, codes } of guideLists) {
    rows.push(row(wrappedStyle), row(headingStyle, title(messagesFor(locale)), ...languages));
    const named = both.map(names);
    ranges[kind] = `'${template.sheets.guide}'!$${letter}$${rows.length + 1}:$${letter}$${rows.length + codes.length}`;
    rows.push(
      ...codes.map((code, index) => row(wrappedStyle, code, ...named.map((inLanguage) => inLanguage[index] ?? null))),
    );
  }
  const cells = rows.flatMap(({ values, style }, rowIndex) =>
    values.map((value, column) => [`${rowIndex},${column}`, { value, style }] as const),
  );
  return {
    ranges,
    sheet: {
      name: template.sheets.guide,
      columns: widths.map((width) => ({ width })),
      cells: new Map(cells),
      rowDefs: rowHeights(
        rows.map(({ values }) => values),
        widths,
      ),
      view: { showGridLines: false },
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    },
  };
}
