import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterReading, RegisterRow } from '../register/register-reading';
import { detail, error, placeIn, warning } from './judgement';

const comparedFields = [
  'programme',
  'category',
  'legalForm',
  'place',
  'district',
  'support',
  'counterpart',
  'total',
  'jobs',
  'decision',
  'decidedOn',
  'acceptedOn',
] as const satisfies readonly (keyof RegisterRow)[];

const saysTheSame = (a: RegisterRow, b: RegisterRow): boolean => comparedFields.every((field) => a[field] === b[field]);

/** The same code twice; the same recipient, year and title twice, and whether all else is the same too. */
export function judgeDuplicates(reading: RegisterReading, nameKey: (text: string | null) => string): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  const byCode = new Map<string, RegisterRow>();
  const byName = new Map<string, RegisterRow[]>();
  for (const row of reading.rows) {
    if (row.code !== null) {
      const first = byCode.get(row.code);
      if (first === undefined) byCode.set(row.code, row);
      else {
        const place = placeIn(reading, row, 'code');
        problems.push(error('repeated_code', { place, found: row.code, details: [detail.ordinal(first.row)] }));
        continue;
      }
    }
    if (row.title === null && row.recipient === null) continue;
    const key = `${nameKey(row.recipient)}|${row.year}|${nameKey(row.title)}`;
    const others = byName.get(key);
    if (others === undefined) {
      byName.set(key, [row]);
      continue;
    }
    const twin = others.find((other) => saysTheSame(other, row));
    const areNamedApart = twin !== undefined && twin.code !== null && row.code !== null;
    const first = twin ?? others[0] ?? row;
    const judged = {
      place: placeIn(reading, row),
      found: row.title ?? row.recipient,
      details: [detail.ordinal(first.row)],
    };
    problems.push(
      twin === undefined || areNamedApart ? warning('similar_scheme', judged) : error('duplicate_scheme', judged),
    );
    if (twin === undefined && others.length < 50) others.push(row);
  }
  return problems;
}
