import type { Scheme } from '@/lib/domain/scheme';
import { legalForms } from '@/lib/vocabulary/legal-form';

/** What a scheme tells beside what the columns of its register hold and the sources that it rests on. */
export type SchemeWords = Pick<
  Scheme,
  | 'code'
  | 'title'
  | 'titleIsDescriptive'
  | 'recipient'
  | 'legalForm'
  | 'place'
  | 'decision'
  | 'decidedOn'
  | 'acceptedOn'
  | 'quote'
>;

/** The same as a list that is short as JSON. */
export const listOfWords = (scheme: SchemeWords): readonly (string | number | null)[] => [
  scheme.code,
  scheme.title,
  scheme.titleIsDescriptive ? 1 : 0,
  scheme.recipient,
  scheme.legalForm,
  scheme.place,
  scheme.decision,
  scheme.decidedOn,
  scheme.acceptedOn,
  scheme.quote,
];

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const wordsOfList = (list: readonly unknown[]): SchemeWords => ({
  code: String(list[0]),
  title: textOf(list[1]),
  titleIsDescriptive: list[2] === 1,
  recipient: textOf(list[3]),
  legalForm: legalForms.find((form) => form === list[4]) ?? null,
  place: textOf(list[5]),
  decision: textOf(list[6]),
  decidedOn: textOf(list[7]),
  acceptedOn: textOf(list[8]),
  quote: textOf(list[9]),
});
