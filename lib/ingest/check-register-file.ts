import type { RegisterReport } from '@/lib/domain/register-report';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import { type CheckedFile, judgeRegister, type RegisterJudgement } from './judge/judge-register';
import type { RegisterContext } from './judge/register-context';
import { reportedTableProblem } from './judge/reported-problem';
import { sha256Hex } from './judge/sha256-hex';
import { readRegister } from './register/read-register-tables';
import { readTables } from './tables/read-tables';
import type { ReaderLimits } from './tables/table-limits';
import type { TableProblem } from './tables/table-problem';

interface CheckOptions {
  /** The unit of amounts, where the file does not say it. */
  readonly unit?: MoneyUnit;
  /** The sheet to read, where there are several. */
  readonly sheet?: string;
  /** Called now and then with the share that is done, 0 to 1, never less than before. */
  onProgress?(done: number): void;
  readonly limits?: ReaderLimits;
}

/** Reading cells takes most of the time; the rest is judging. */
const shareOfReading = 0.8;

/** A file in which nothing could be read. */
const unreadable = (file: CheckedFile, problem: TableProblem, { slug, current }: RegisterContext): RegisterReport => ({
  file,
  reading: null,
  dataset: {
    slug,
    isNew: current === null,
    province: null,
    period: null,
    agency: null,
    coverage: null,
    codePrefix: null,
  },
  problems: [reportedTableProblem(problem)],
  sums: null,
  statedTotals: [],
  againstPublished: [],
  changes: null,
  mayBePublished: false,
});

/** The only table of a CSV file has the file's name: no sheet to look for. */
const withoutSheets = (report: RegisterReport): RegisterReport => ({
  ...report,
  reading: report.reading && { ...report.reading, sheet: null, sheets: [] },
  problems: report.problems.map((problem) => ({
    ...problem,
    place: { ...problem.place, sheet: null },
    details: ['no_header', 'unknown_sheet'].includes(problem.code) ? [] : problem.details,
  })),
  statedTotals: report.statedTotals.map((total) => ({ ...total, sheet: null })),
});

/**
 * Reads and judges a register file (.xlsx or CSV) with one set of rules for the command, the seeds and the browser.
 * Nothing in the bytes makes it throw: whatever is wrong is in the report. `content` is `null` when there are errors.
 */
export async function checkRegisterFile(
  bytes: Uint8Array,
  fileName: string,
  context: RegisterContext,
  { unit, sheet, onProgress, limits }: CheckOptions = {},
): Promise<RegisterJudgement> {
  const file: CheckedFile = { name: fileName, bytes: bytes.length, sha256: await sha256Hex(bytes) };
  const tables = await readTables(bytes, fileName, {
    ...(limits && { limits }),
    onProgress: (done) => onProgress?.(done * shareOfReading),
  });
  if (!tables.ok) return { report: unreadable(file, tables.problem, context), content: null };
  const reading = readRegister(tables.tables, tables.notes, {
    ...(unit === undefined ? {} : { unit }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const { report, content } = judgeRegister(reading, context, file);
  onProgress?.(1);
  const isCsv = tables.tables.every(({ kind }) => kind === 'csv');
  return { report: isCsv ? withoutSheets(report) : report, content };
}
