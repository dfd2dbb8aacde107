import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { Table } from '../tables/table';
import type { TableNote } from '../tables/table-problem';
import { chooseSheets } from './choose-sheets';
import { describeByTitles } from './description/describe-by-titles';
import { isInvented } from './description/is-invented';
import { isInformationSheet, readInformation } from './description/read-information';
import { titleLines } from './description/title-lines';
import type { ReadColumn } from './header/read-column';
import { problemsOfNotes } from './problems-of-notes';
import type { ReadingProblem, RegisterReading } from './register-reading';
import { reportInto } from './report';
import { readSheet, type SheetReading } from './rows/read-sheet';
import { cleanText } from './words/clean-text';
import { shortText } from './words/short-text';

export interface ReadingOptions {
  /** The unit of amounts for which the file states none. */
  readonly unit?: MoneyUnit | undefined;
  /** The only sheet to read. */
  readonly sheet?: string | undefined;
}

/** The one unit of all columns of money, or `null`. */
function unitOfAll(readings: readonly SheetReading[]): MoneyUnit | null {
  const units = new Set(readings.flatMap(({ units: each }) => [...each.values()]));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

/** As people copy a sheet's name: without its spaces at the ends, in whatever case. */
const sheetKey = (name: string): string => cleanText(name).text.toLowerCase();

const headings = (columns: readonly ReadColumn[]) => new Map(columns.map(({ index, heading }) => [index, heading]));

/**
 * Understands a file's tables as a register of schemes: finds its header, columns and units, and reads its rows,
 * sections and totals. Never throws for what is in them: whatever is wrong or doubtful is in `problems`. Judges nothing:
 * totals, duplicates and sense are for the check.
 */
export function readRegister(
  tables: readonly Table[],
  notes: readonly TableNote[],
  options: ReadingOptions = {},
): RegisterReading {
  const problems: ReadingProblem[] = [];
  const asked = options.sheet === undefined ? undefined : sheetKey(options.sheet);
  const isAsked = (table: Table) => asked !== undefined && sheetKey(table.name) === asked;
  const candidates = tables.filter((table) => !isInformationSheet(table) || isAsked(table));
  const { read, skipped } = chooseSheets(asked === undefined ? candidates : candidates.filter(isAsked));
  const titles = read.map(({ table, header }) => describeByTitles(titleLines(table, header.firstRow)));
  const information = tables
    .filter((table) => isInformationSheet(table) && !read.some((sheet) => sheet.table === table))
    .map((table) => readInformation(table, reportInto(problems, table.name)))[0];

  const isSpread = read.length > 1;
  const readings = read.map(({ table, header, named }, index) =>
    readSheet(table, header, {
      unitOfFile: titles[index]?.unit ?? information?.unit ?? null,
      unitOption: options.unit ?? null,
      root: isSpread ? named : {},
      fallback: { ...titles[index]?.attributes, ...named },
    }),
  );
  // Text of an old font is the reason, and is told by its note.
  if (read.length === 0 && !notes.some(({ code }) => code === 'legacy_font')) {
    const names = tables.map(({ name }) => shortText(name) ?? '');
    const isThere = asked === undefined || tables.some(isAsked);
    if (isThere) reportInto(problems, options.sheet ?? null)('error', 'no_header', null, null, null, names);
    else reportInto(problems, null)('error', 'unknown_sheet', null, null, options.sheet, names);
  }
  for (const { name } of skipped) reportInto(problems, name)('warning', 'other_sheet_skipped', null, null, name);
  const sheets = read.map((sheet, index) => ({ ...sheet, columns: headings(readings[index]?.columns ?? []) }));
  // A list of 100,000 is too long for the arguments of one call.
  for (const problem of problemsOfNotes(notes, sheets)) problems.push(problem);
  for (const reading of readings) for (const problem of reading.problems) problems.push(problem);

  const first = readings[0];
  const byTitles = titles.map(({ description }) => description);
  const columns = first?.columns ?? [];
  return {
    sheet: read[0]?.table.name ?? options.sheet ?? tables[0]?.name ?? '',
    sheets: read.map(({ table }) => table.name),
    headerRow: read[0] ? read[0].header.lastRow + 1 : null,
    columns: columns.map(({ id, letter, heading }) => ({ id, letter, heading: shortText(heading) ?? '' })),
    unit: unitOfAll(readings),
    yearMeaning: columns.find(({ id }) => id === 'year')?.yearMeaning ?? 'not_stated',
    description: {
      province:
        information?.description.province ?? byTitles.find(({ province }) => province !== null)?.province ?? null,
      period: information?.description.period ?? byTitles.find(({ period }) => period !== null)?.period ?? null,
      agencyVi: information?.description.agencyVi ?? null,
      agencyEn: information?.description.agencyEn ?? null,
      isComplete: information?.description.isComplete ?? null,
      jobsMeaning: information?.description.jobsMeaning ?? null,
      isInvented: isInvented(
        read.flatMap(({ table, header }) => titleLines(table, header.firstRow)),
        tables.filter(isInformationSheet),
      ),
    },
    rows: readings.flatMap(({ rows }) => rows),
    totals: readings.flatMap(({ totals }) => totals),
    problems,
  };
}
