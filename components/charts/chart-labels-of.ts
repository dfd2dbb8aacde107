import type { View } from '@/lib/format/view';
import { measureTraits } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { ChartLabels } from './chart-labels';

const isProgramme = (code: string): code is Programme => (programmes as readonly string[]).includes(code);

/** An axis counts in the plural. */
const many = 2;

/** A chart's texts in the reader's language. */
export function chartLabelsOf({ messages, format }: View): ChartLabels {
  const { vocabulary, charts } = messages;
  const series: ChartLabels['series'] = (code) => {
    if (code === 'counterpart') return charts.establishments;
    if (code === 'all') return '';
    return vocabulary.programme[code];
  };
  return {
    series,
    row: (code) => {
      if (code === 'total_capital') return vocabulary.measure.total_capital;
      return isProgramme(code) ? vocabulary.programme[code] : vocabulary.category[code];
    },
    scheme: ({ title, code }) => title ?? code,
    period: format.period,
    value: format.figure,
    valueWithUnit: format.figureWithUnit,
    basis: (figure) => vocabulary.basis[figure.basis].toLowerCase(),
    axisNumber: (measure, value) => format.number(value, measureTraits(measure).unit),
    unit: (measure) => vocabulary.unit[measureTraits(measure).unit] || vocabulary.counted[measure]?.(many) || '',
    square: (measure, value) => {
      const { unit } = measureTraits(measure);
      const counted = vocabulary.counted[measure]?.(value);
      return charts.keyArea(`${format.numberWithUnit(value, unit)}${counted ? ` ${counted}` : ''}`);
    },
    total: messages.total,
    marks: {
      solid: charts.keyPublished,
      hatched: charts.keyDerived,
      range: charts.keyBounds,
      remainder: charts.keyRemainder,
      blank: charts.keyNotPublished,
      scheme: charts.keyDatedScheme,
    },
  };
}
