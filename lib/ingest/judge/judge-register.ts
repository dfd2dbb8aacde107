import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterReport } from '@/lib/domain/register-report';
import type { RegisterReading } from '../register/register-reading';
import { assignCodes } from './assign-codes';
import { buildContent, haveAll } from './build-content';
import { comparePublished } from './compare-published';
import { inOrder } from './in-order';
import { judgeAmounts } from './judge-amounts';
import { judgeCaps } from './judge-caps';
import { judgeCurrent } from './judge-current';
import { judgeDistricts } from './judge-districts';
import { judgeDuplicates } from './judge-duplicates';
import { judgeTotals } from './judge-totals';
import { judgeYears } from './judge-years';
import { detail, warning } from './judgement';
import { matchCurrent } from './match-current';
import { nameKeys } from './name-key';
import type { RegisterContent } from './register-content';
import type { RegisterContext } from './register-context';
import { registerFacts } from './register-facts';
import { reportedReading } from './reported-problem';
import { schemeOfRow } from './scheme-of-row';
import { sumRows } from './sum-rows';

/** The file that a reading comes from. `sha256: null` where it could not be computed. */
export interface CheckedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string | null;
}

/** What a check comes to. `content` is what a release would be made from; `null` when there are errors. */
export interface RegisterJudgement {
  readonly report: RegisterReport;
  readonly content: RegisterContent | null;
}

/**
 * Judges a register as read: its facts, each scheme, its own totals, the published ones, and the current release.
 * Pure; nothing depends on the order of the rows but the places of problems.
 */
export function judgeRegister(
  reading: RegisterReading,
  context: RegisterContext,
  file: CheckedFile,
): RegisterJudgement {
  const { rows } = reading;
  const current = context.current;
  const nameKey = nameKeys();
  const { facts, problems: factProblems } = registerFacts(reading.description, context);
  const totals = judgeTotals(reading);
  const placed = judgeDistricts(reading, current?.dataset.districts ?? []);
  const matched = matchCurrent(rows, current?.schemes ?? [], nameKey);
  const againstCurrent = current === null ? null : judgeCurrent(reading, current.schemes, matched);
  const againstPublished =
    current === null || facts.period === null ? [] : comparePublished(rows, current, facts.period, facts.coverage);
  const contradictions = againstPublished.filter(({ verdict }) => verdict === 'contradicts').length;

  const areInDoubt = reading.problems.some(({ code }) => code === 'unit_conflict');

  const problems: RegisterProblem[] = inOrder([
    ...reading.problems.map(reportedReading),
    // Where no table was found, nothing else is worth saying.
    ...(reading.headerRow === null ? [] : factProblems),
    ...judgeDuplicates(reading, nameKey),
    ...(areInDoubt ? [] : [...judgeAmounts(reading), ...judgeCaps(reading)]),
    ...judgeYears(reading, facts.period),
    ...totals.problems,
    ...placed.problems,
    ...(againstCurrent?.problems ?? []),
    ...(contradictions > 0 ? [warning('differs_from_published', { details: [detail.count(contradictions)] })] : []),
  ]);
  const mayBePublished = haveAll(facts) && rows.length > 0 && problems[0]?.severity !== 'error';

  const report: RegisterReport = {
    file,
    reading: {
      sheet: reading.sheet,
      sheets: reading.sheets,
      headerRow: reading.headerRow,
      columns: reading.columns,
      unit: reading.unit,
      yearMeaning: reading.yearMeaning,
      schemes: rows.length,
    },
    dataset: { ...facts, agency: facts.agency?.vi ?? null, isNew: current === null },
    problems,
    sums: sumRows(rows, placed.districtOf),
    statedTotals: totals.checks,
    againstPublished,
    changes: againstCurrent?.changes ?? { kept: 0, added: rows.length, removed: [] },
    mayBePublished,
  };
  if (!mayBePublished || !haveAll(facts)) return { report, content: null };

  const named = (current?.schemes ?? []).filter(({ status }) => status === 'named').map(({ code }) => code);
  const taken = [...named, ...(context.usedCodes ?? [])];
  const codes = assignCodes(rows, { prefix: facts.codePrefix, matched, taken, nameKey });
  const schemes = rows.flatMap((row) => {
    const code = codes.get(row);
    const { programme } = row;
    if (programme === null || code === undefined) return [];
    return [schemeOfRow({ ...row, programme }, code, placed.districtOf(row.district), matched.get(row))];
  });
  const source = { name: file.name, sha256: file.sha256 ?? '', rows: rows.length };
  return { report, content: buildContent(reading, context, facts, placed.districts, schemes, source) };
}
