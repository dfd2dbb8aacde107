import type { Scheme } from '@/lib/domain/scheme';
import type { Messages } from '@/lib/i18n/messages';
import { notItemised } from '@/lib/vocabulary/category';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';

/** What may be written in a column: its number format, its width and its drop-down follow from it. */
export type ColumnKind =
  | 'text'
  | 'long_text'
  | 'programme'
  | 'category'
  | 'legal_form'
  | 'year'
  | 'money'
  | 'count'
  | 'date';

/** `null`: not published, a blank cell. Dates are ISO. */
export type ColumnValue = string | number | null;

export interface TemplateColumn {
  readonly kind: ColumnKind;
  readonly value: (scheme: Scheme, vocabulary: Messages['vocabulary']) => ColumnValue;
}

/** The columns of the template and of a release in its form: what each holds of a scheme. */
export const templateColumns: Readonly<Record<RegisterColumnId, TemplateColumn>> = {
  code: { kind: 'text', value: ({ code }) => code },
  title: { kind: 'long_text', value: ({ title }) => title },
  programme: { kind: 'programme', value: ({ programme }, vocabulary) => vocabulary.programme[programme] },
  category: {
    kind: 'category',
    value: ({ category }, vocabulary) => (category === notItemised ? null : vocabulary.category[category]),
  },
  year: { kind: 'year', value: ({ year }) => year },
  recipient: { kind: 'long_text', value: ({ recipient }) => recipient },
  legalForm: {
    kind: 'legal_form',
    value: ({ legalForm }, vocabulary) => (legalForm === null ? null : vocabulary.legalForm[legalForm]),
  },
  place: { kind: 'text', value: ({ place }) => place },
  district: { kind: 'text', value: ({ district }) => district?.name ?? null },
  total: { kind: 'money', value: ({ total }) => total },
  support: { kind: 'money', value: ({ support }) => support },
  counterpart: { kind: 'money', value: ({ counterpart }) => counterpart },
  jobs: { kind: 'count', value: ({ jobs }) => jobs },
  decision: { kind: 'text', value: ({ decision }) => decision },
  decidedOn: { kind: 'date', value: ({ decidedOn }) => decidedOn },
  acceptedOn: { kind: 'date', value: ({ acceptedOn }) => acceptedOn },
};
