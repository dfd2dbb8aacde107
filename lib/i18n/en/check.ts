import type { check as vi } from '../vi/check';
import { cellProblems } from './check-cell-problems';
import { registerColumns } from './check-columns';
import { fileProblems } from './check-file-problems';
import { judgements } from './check-judgements';

/** A register that was checked: what is wrong, its sums, and the verdict. */
export const check: typeof vi = {
  problems: { ...fileProblems, ...cellProblems, ...judgements },
  columns: registerColumns,
  units: { vnd: 'VND', thousand_vnd: 'thousand VND', million_vnd: 'million VND', billion_vnd: 'billion VND' },
  circulars: {
    ttlt_26_2014: 'Joint Circular 26/2014/TTLT-BTC-BCT',
    tt_28_2018: 'Circular 28/2018/TT-BTC',
  },
  coverage: {
    listed: 'the schemes that were published',
    complete: 'every scheme of the period',
    partial: 'some of the schemes',
  },
  amounts: { support: 'Support', counterpart: 'Own capital', total: 'Total', jobs: 'Jobs' },
  statedVerdicts: {
    equal: 'agrees',
    rounded: 'agrees within rounding',
    at_least: 'no contradiction: some schemes have no value',
    disagrees: 'disagrees',
  },
  bytes: { one: 'bytes', kilo: 'KB', mega: 'MB' },
  place: {
    sheet: (sheet) => `Sheet “${sheet}”`,
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    heading: (column, heading) => `column ${column} (${heading})`,
    wholeFile: 'The whole file',
  },
  report: {
    file: (name, size) => `File: ${name}, ${size}`,
    sheet: (sheets) => `Sheet: ${sheets}`,
    headerRow: (row) => `Headings: row ${row}`,
    schemes: (count) => `Schemes: ${count}`,
    unit: (unit) => `Unit of money: ${unit}`,
    columns: (list) => `Columns: ${list}`,
    dataset: (slug, isNew) => (isNew ? `Dataset: ${slug} (new)` : `Dataset: ${slug}`),
    facts: (province, period, agency) => `Province: ${province}; period: ${period}; agency: ${agency}`,
    coverage: (coverage) => `Coverage: ${coverage}`,
    notKnown: 'not known',
    errors: (count) => `ERRORS (${count}), which must be mended before publishing`,
    warnings: (count) => `WARNINGS (${count}), worth another look`,
    more: (count, rows) => `… and ${count} more of the same kind${rows && `, in rows ${rows}`}`,
    everyPlace: (command) => `Every place, one by one: ${command}`,
    noProblems: 'Nothing wrong or doubtful was found.',
    sums: {
      programme: 'By programme',
      category: 'By type of activity',
      year: 'By year',
      district: 'By district',
    },
    otherGroups: (count) => `${count} others, together`,
    otherTotals: (count) => `… and ${count} more totals`,
    sumsUnit: 'money in million VND; in brackets: schemes with a value',
    total: 'Total',
    blank: 'Empty',
    schemesColumn: 'Schemes',
    statedTotals: 'The file’s own totals',
    statedLine: (place, label, amounts) => `${place}, “${label}”: ${amounts}`,
    statedAmount: (measure, stated, verdict) => `${measure} ${stated} (${verdict})`,
    statedOtherwise: (sum, verdict) => `the rows add up to ${sum}: ${verdict}`,
    againstPublished: 'Against published figures',
    againstLine: (name, published, sum, verdict) => `${name}: published ${published}, register ${sum}: ${verdict}`,
    againstOthers: (count) => `Figures that follow from published ones: ${count} more, none contradicted.`,
    changes: (added, kept, removed) =>
      `Against the current release: ${added} schemes added, ${kept} kept, ${removed} removed.`,
    mayBePublished: 'VERDICT: it may be published.',
    mayBePublishedWithWarnings: (count) =>
      `VERDICT: it may be published; warnings worth another look before: ${count}.`,
    mayNotBePublished: (count) => `VERDICT: it may not be published yet; errors to mend: ${count}.`,
  },
};
