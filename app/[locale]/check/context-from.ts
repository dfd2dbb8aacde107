import type { WholePublication } from '@/lib/domain/publication';
import type { GivenFacts, RegisterContext } from '@/lib/ingest/judge/register-context';
import { type MoneyUnit, moneyUnitCodes } from '@/lib/vocabulary/money-unit';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
};

const yearOf = (form: FormData, name: string): number | null => {
  const text = textOf(form, name);
  return /^\d{4}$/.test(text) ? Number(text) : null;
};

/** The unit that the officer chose; `null` where the file is to say it. */
export const unitFrom = (form: FormData): MoneyUnit | null =>
  moneyUnitCodes.find((unit) => unit === textOf(form, 'unit')) ?? null;

/** What the page's fields say beside the file. Empty fields say nothing. */
export function contextFrom(form: FormData, datasets: readonly WholePublication[]): RegisterContext {
  const slug = textOf(form, 'dataset');
  const current = datasets.find(({ dataset }) => dataset.slug === slug) ?? null;
  const province = textOf(form, 'province');
  const agency = textOf(form, 'agency');
  const from = yearOf(form, 'period_from');
  const to = yearOf(form, 'period_to') ?? from;
  const coverage = textOf(form, 'coverage');
  const given: GivenFacts = {
    ...(province === '' ? {} : { province }),
    ...(agency === '' ? {} : { agencyVi: agency }),
    ...(from === null || to === null || to < from ? {} : { period: { from, to } }),
    ...(coverage === '' ? {} : { isComplete: coverage === 'complete' }),
  };
  return { slug: current?.dataset.slug ?? null, current, given };
}
