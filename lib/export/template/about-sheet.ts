import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { periodKey } from '@/lib/domain/period';
import type { Dataset } from '@/lib/domain/publication';
import type { Messages } from '@/lib/i18n/messages';
import { rowHeights } from './row-heights';
import { headingStyle, hintStyle, wrappedStyle } from './sheet-style';

const lines = ['province', 'period', 'agencyVi', 'agencyEn', 'isComplete', 'jobs'] as const;
const widths = [26, 48, 64];
type Line = (typeof lines)[number];

function valuesOf(dataset: Dataset, { about }: Messages['template']): Readonly<Record<Line, string | null>> {
  const { province, period, agency, coverage, jobsMeaning } = dataset;
  return {
    province,
    period: periodKey(period),
    agencyVi: agency.vi,
    agencyEn: agency.en,
    isComplete: coverage === 'complete' ? about.yes : about.no,
    jobs: jobsMeaning === 'not_stated' ? null : about.jobsMeanings[jobsMeaning],
  };
}

/** The sheet on which a register says what it is about: labels in A, values in B, hints in C. `null`: to be filled in. */
export function aboutSheet({ template, datasets }: Messages, dataset: Dataset | null): WriteSheet {
  const { about, refused, sheets } = template;
  const values = dataset && valuesOf(dataset, template);
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, row) => {
    cells.set(`${row},0`, { value: about[line], style: headingStyle });
    cells.set(`${row},1`, { value: values?.[line] ?? null, style: { ...wrappedStyle, numFmt: '@' } });
    cells.set(`${row},2`, { value: about.hints[line], style: hintStyle });
  });
  if (dataset?.isIllustrative) {
    cells.set(`${lines.length + 1},0`, { value: datasets.illustrative.band, style: headingStyle });
  }
  const list = (line: Line, options: readonly string[]): DataValidation => ({
    type: 'list',
    range: `B${lines.indexOf(line) + 1}`,
    values: [...options],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: refused.title,
    errorMessage: refused.list,
  });
  return {
    name: sheets.about,
    columns: widths.map((width) => ({ width })),
    cells,
    rowDefs: rowHeights(
      lines.map((line) => [about[line], values?.[line] ?? null, about.hints[line]]),
      widths,
    ),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    dataValidations: [list('isComplete', [about.yes, about.no]), list('jobs', Object.values(about.jobsMeanings))],
  };
}
