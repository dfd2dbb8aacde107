import { describe, expect, it } from 'vitest';
import { reportedReading, reportedTableProblem } from '@/lib/ingest/judge/reported-problem';
import type { ReadingProblem } from '@/lib/ingest/register/register-reading';

const place = { sheet: 'Sheet1', row: 4, column: 'F', heading: 'KP' };
const detailsOf = (code: ReadingProblem['code'], details: readonly string[]) =>
  reportedReading({ severity: 'error', code, place, found: 'x', details }).details;

describe('the details of a reading’s problem', () => {
  it('are codes where they name columns, units and types, numbers where a number is in doubt, else texts', () => {
    expect(detailsOf('missing_column', ['support'])).toEqual([{ kind: 'column', value: 'support' }]);
    expect(detailsOf('repeated_column', ['C'])).toEqual([{ kind: 'text', value: 'C' }]);
    expect(detailsOf('unit_conflict', ['vnd', 'million_vnd']).map(({ kind }) => kind)).toEqual(['unit', 'unit']);
    expect(detailsOf('ambiguous_number', ['1234', '1.234'])).toEqual([
      { kind: 'number', value: 1234 },
      { kind: 'number', value: 1.234 },
    ]);
    expect(detailsOf('unknown_programme', ['kcqg'])).toEqual([{ kind: 'programme', value: 'kcqg' }]);
    expect(detailsOf('unknown_category', ['machinery', 'Khác']).map(({ kind }) => kind)).toEqual(['category', 'text']);
    expect(detailsOf('text_too_long', ['machinery'])).toEqual([{ kind: 'text', value: 'machinery' }]);
  });
});

it('a file’s limit is told in bytes or as a count', () => {
  expect(reportedTableProblem({ code: 'file_too_large', found: 2, limit: 1 }).details).toEqual([
    { kind: 'bytes', value: 2 },
    { kind: 'bytes', value: 1 },
  ]);
  expect(reportedTableProblem({ code: 'too_many_rows', found: 2, limit: null }).details).toEqual([
    { kind: 'count', value: 2 },
  ]);
});
