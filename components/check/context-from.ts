import type { WholePublication } from '@/lib/domain/publication';
import type { CheckRequest } from '@/lib/ingest/check-messages';
import { type MoneyUnit, moneyUnitCodes } from '@/lib/vocabulary/money-unit';

type RegisterContext = CheckRequest['context'];

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
};

const yearOf = (form: FormData, name: string): number | null => {
  const text = textOf(form, name);
  return /^\d{4}$/.test(text) ? Number(text) : null;
};

/** The dataset whose release the file is to be held against; `null` for a new one. */
export const datasetFrom = (form: FormData): string | null => textOf(form, 'dataset') || null;

/** The unit that the officer chose; `null` where the file is to say it. */
export const unitFrom = (form: FormData): MoneyUnit | null =>
  moneyUnitCodes.find((unit) => unit === textOf(form, 'unit')) ?? null;

/** What the page's fields say beside the file. Empty fields say nothing. `current`: the release of the dataset chosen. */
export function contextFrom(form: FormData, current: WholePublication | null): RegisterContext {
  const province = textOf(form, 'province');
  const agency = textOf(form, 'agency');
  const from = yearOf(form, 'period_from');
  const to = yearOf(form, 'period_to') ?? from;
  const coverage = textOf(form, 'coverage');
  const given: RegisterContext['given'] = {
    ...(province === '' ? {} : { province }),
    ...(agency === '' ? {} : { agencyVi: agency }),
    ...(from === null || to === null || to < from ? {} : { period: { from, to } }),
    ...(coverage === '' ? {} : { isComplete: coverage === 'complete' }),
  };
  return { slug: current?.dataset.slug ?? null, current, given };
}
