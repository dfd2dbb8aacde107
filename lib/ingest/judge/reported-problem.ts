import type { ProblemDetail, RegisterProblem } from '@/lib/domain/register-problem';
import { categories } from '@/lib/vocabulary/category';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { moneyUnitCodes } from '@/lib/vocabulary/money-unit';
import { programmes } from '@/lib/vocabulary/programme';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import type { ReadingProblem } from '../register/register-reading';
import type { TableProblem } from '../tables/table-problem';
import { nowhere } from './judgement';

const oneOf =
  <const Codes extends readonly string[]>(codes: Codes) =>
  (value: string): value is Codes[number] =>
    codes.includes(value);
const isColumn = oneOf(registerColumnIds);
const isUnit = oneOf(moneyUnitCodes);
const isProgramme = oneOf(programmes);
const isCategory = oneOf(categories);
const isLegalForm = oneOf(legalForms);

/** Problems whose details are codes, which each language has its words for; else a detail is a text of the file. */
const isOfColumns = oneOf(['missing_column', 'repeated_column']);
const isOfUnits = oneOf(['unit_not_stated', 'unit_conflict']);
const isOfCodes = oneOf(['unknown_programme', 'unknown_category', 'unknown_legal_form', 'section_conflict']);

function detailOf(code: ReadingProblem['code'], value: string): ProblemDetail {
  if (isOfColumns(code) && isColumn(value)) return { kind: 'column', value };
  if (isOfUnits(code) && isUnit(value)) return { kind: 'unit', value };
  if (isOfCodes(code)) {
    if (isProgramme(value)) return { kind: 'programme', value };
    if (isCategory(value)) return { kind: 'category', value };
    if (isLegalForm(value)) return { kind: 'legalForm', value };
  }
  const number = code === 'ambiguous_number' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? { kind: 'number', value: number } : { kind: 'text', value };
}

/** What a reading found, in the form in which a report tells everything. */
export const reportedReading = ({ severity, code, place, found, details }: ReadingProblem): RegisterProblem => ({
  severity,
  code,
  place,
  found,
  details: details.map((value) => detailOf(code, value)),
});

/** The limits that are sizes; the others are counts. */
const inBytes: readonly TableProblem['code'][] = ['file_too_large', 'unpacks_too_large', 'empty_file'];

/** Why a file could not be read at all. */
export function reportedTableProblem({ code, found, limit }: TableProblem): RegisterProblem {
  const amount = (value: number): ProblemDetail => ({ kind: inBytes.includes(code) ? 'bytes' : 'count', value });
  return {
    severity: 'error',
    code,
    place: nowhere,
    found: null,
    details: [found, limit].flatMap((value) => (value === null ? [] : amount(value))),
  };
}
