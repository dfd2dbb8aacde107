import type { ProblemDetail, ProblemPlace, RegisterProblem } from '@/lib/domain/register-problem';
import { registerBytes } from './register-report-bytes';
import type { View } from './view';

/** What a problem needs of a view to be told. */
export type ProblemView = Pick<View, 'messages' | 'format'>;

/** A problem in words: where; what is there and what was expected; how to mend it. */
export interface ProblemText {
  /** `Sheet “Đăng ký”, dòng 14, cột F (KP hỗ trợ)`. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function detailText(view: ProblemView, detail: ProblemDetail): string {
  const { format, messages } = view;
  const { check, vocabulary } = messages;
  switch (detail.kind) {
    case 'text':
      return detail.value;
    case 'vnd':
      return format.numberWithUnit(detail.value, 'vnd');
    case 'count':
      return format.count(detail.value);
    case 'number':
      return format.number(detail.value, 'ratio');
    case 'ratio':
      return format.number(rounded(detail.value), 'ratio');
    case 'percent':
      return format.number(rounded(detail.value), 'percent');
    case 'ordinal':
      return String(detail.value);
    case 'bytes':
      return registerBytes(view, detail.value);
    case 'date':
      return format.date(detail.value);
    case 'column':
      return check.columns[detail.value];
    case 'unit':
      return check.units[detail.value];
    case 'circular':
      return check.circulars[detail.value];
    case 'coverage':
      return check.coverage[detail.value];
    case 'programme':
      return vocabulary.programme[detail.value];
    case 'category':
      return vocabulary.category[detail.value];
    case 'legalForm':
      return vocabulary.legalForm[detail.value];
  }
}

/** A place as a person looks for it in a spreadsheet. */
export function problemPlace(
  { messages: { check } }: ProblemView,
  { sheet, row, column, heading }: ProblemPlace,
): string {
  const words = check.place;
  const parts = [
    ...(sheet === null ? [] : [words.sheet(sheet)]),
    ...(row === null ? [] : [words.row(String(row))]),
    ...(column === null ? [] : [heading ? words.heading(column, heading) : words.column(column)]),
  ];
  const place = parts.length === 0 ? words.wholeFile : parts.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** Tells a problem of a register in the language of the view. */
export function problemText(view: ProblemView, { code, place, found, details }: RegisterProblem): ProblemText {
  const texts = details.map((detail) => detailText(view, detail));
  const [first = '', second = '', third = ''] = texts;
  // Some names have commas of their own.
  const joined = (parts: readonly string[]) => parts.join(parts.some((part) => part.includes(',')) ? '; ' : ', ');
  const words = view.messages.check.problems[code]({
    found: found ?? '',
    first,
    second,
    third,
    list: joined(texts),
    rest: joined(texts.slice(1)),
    others: joined(texts.slice(2)),
  });
  return { place: problemPlace(view, place), ...words };
}
