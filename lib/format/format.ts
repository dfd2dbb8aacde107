import type { Figure } from '@/lib/domain/figure';
import { isExact } from '@/lib/domain/figure';
import type { Period } from '@/lib/domain/period';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { Unit } from '@/lib/vocabulary/measure';

/** What one shown number stands for: đồng are shown in millions, percentages by a style that multiplies by 100. */
const shownPer: Record<Unit, number> = { vnd: 1_000_000, count: 1, ratio: 1, percent: 100 };

/** Most decimals shown; money never loses a đồng, ratios and percentages are rounded for reading. */
const decimals: Record<Unit, number> = { vnd: 6, count: 0, ratio: 4, percent: 2 };

/** Numbers, dates and figures as text in one language. The only place that uses `Intl`. */
export interface Format {
  /** A number in its unit, without the unit's name: đồng are given in millions. */
  number(value: number, unit: Unit): string;
  /** A number with the name of its unit. */
  numberWithUnit(value: number, unit: Unit): string;
  /** A figure's value with what is known of its bounds, or the words for "not published". */
  figure(figure: Figure): string;
  figureWithUnit(figure: Figure): string;
  count(value: number): string;
  period(period: Period): string;
  /** An ISO date or date and time, as a date. */
  date(iso: string): string;
  list(items: readonly string[]): string;
}

/** How each language writes numbers and dates. Vietnamese newspapers write 23/11/2026, which is ambiguous in English. */
const conventions: Record<Locale, { readonly tag: string; readonly month: 'long' | 'numeric' }> = {
  vi: { tag: 'vi-VN', month: 'numeric' },
  en: { tag: 'en-GB', month: 'long' },
};

/** `Intl` writes a hyphen; formulas beside it have the sign. */
const withMinus = (text: string): string => text.replace('-', '−');

function createFormat(locale: Locale): Format {
  const messages = messagesFor(locale);
  const { tag, month } = conventions[locale];
  const listFormat = new Intl.ListFormat(tag, { type: 'conjunction' });
  const dateFormat = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'Asia/Ho_Chi_Minh',
  });

  const numberFormat = (unit: Unit, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(tag, { ...options, maximumFractionDigits: decimals[unit] });
  const numberFormats: Record<Unit, Intl.NumberFormat> = {
    vnd: numberFormat('vnd'),
    count: numberFormat('count'),
    ratio: numberFormat('ratio'),
    percent: numberFormat('percent', { style: 'percent' }),
  };
  const number = (value: number, unit: Unit): string => withMinus(numberFormats[unit].format(value / shownPer[unit]));
  const withUnit = (text: string, unit: Unit): string =>
    messages.vocabulary.unit[unit] ? `${text} ${messages.vocabulary.unit[unit]}` : text;

  const figure = (given: Figure): string => {
    const { value, lower, upper, unit } = given;
    if (value === null) return messages.figure.notPublished;
    const text = number(value, unit);
    if (isExact(given)) return text;
    if (lower === null && upper === null) return messages.figure.about(text);
    if (upper === null) return messages.figure.atLeast(number(lower ?? value, unit));
    if (lower === null || (lower === 0 && upper === value)) return messages.figure.atMost(number(upper, unit));
    if (Math.abs(value - lower - (upper - value)) < 1e-6 * Math.abs(value)) {
      return messages.figure.plusMinus(text, number(upper - value, unit));
    }
    return messages.figure.between(number(lower, unit), number(upper, unit));
  };

  return {
    number,
    numberWithUnit: (value, unit) => withUnit(number(value, unit), unit),
    figure,
    figureWithUnit: (given) => (given.value === null ? figure(given) : withUnit(figure(given), given.unit)),
    count: (value) => number(value, 'count'),
    period: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
    date: (iso) => dateFormat.format(new Date(iso)),
    list: (items) => listFormat.format(items),
  };
}

const formats = new Map<Locale, Format>();

/** The formatter of a language; made once, since `Intl` objects are costly. */
export function formatFor(locale: Locale): Format {
  const known = formats.get(locale);
  if (known) return known;
  const made = createFormat(locale);
  formats.set(locale, made);
  return made;
}
