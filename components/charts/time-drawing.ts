import type {
  DrawingSize,
  DrawnScheme,
  DrawnSpan,
  ExplainedMark,
  Hue,
  Reading,
  TimeDrawing,
} from '@/lib/domain/charts/chart-drawing';
import type { DatedScheme, TimeModel, TimeSpan } from '@/lib/domain/charts/chart-model';
import { boldness, textWidth } from '@/lib/domain/charts/text-width';
import { periodYears } from '@/lib/domain/period';
import type { ChartLabels } from './chart-labels';
import { blankHeight, drawingWidth, fontSize, lineHeight } from './drawing-style';
import { explain, fillOf, marksOf, rangeOf, readingLine } from './figure-marks';
import { niceStep } from './nice-step';

const plotHeights = { narrow: 168, wide: 190 };
const labelRoom = lineHeight * 2 + 14;
const bottom = 26;
/** About the side of the square that tells what an area stands for. */
const squareSide = 15;
/** A larger one, where even a single thing has a large area, tells nothing that the spans do not. */
const largestSquareSide = 32;
/** Beside and between the blocks of schemes of one year. */
const air = 4;
const openSide = 18;
/** The side of the largest scheme's block where no span is known that would give a scale. */
const loneSide = 42;

const hueOf = (model: TimeModel): Hue =>
  model.measure === 'counterpart' ? 'counterpart' : (model.whole.cell.programme ?? 'all');

const spanOf = ({ period, figure }: TimeSpan, labels: ChartLabels): DrawnSpan => {
  const years = periodYears(period);
  return {
    from: period.from,
    to: period.to + 1,
    height: figure.value === null ? null : figure.value / years,
    fill: fillOf(figure),
    range: rangeOf(figure, years),
    value: labels.value(figure),
    note: years > 1 ? labels.period(period) : null,
    align: 'start',
    labelHeight: null,
  };
};

const peakOf = (span: DrawnSpan) => Math.max(span.height ?? 0, span.range?.upper ?? 0);

const spanTextWidth = (span: DrawnSpan) =>
  Math.max(textWidth(span.value, fontSize) * boldness, textWidth(span.note ?? '', fontSize));

/**
 * Puts each label where it has room: over its own span, or the last one to the left over what its neighbour spares. That
 * one stands as high as its neighbour's top if it is the lower one, on a pole; without any room it loses its note.
 */
const placeLabels = (spans: readonly DrawnSpan[], pixelsPerYear: number): readonly DrawnSpan[] =>
  spans.map((span, index) => {
    const own = (span.to - span.from) * pixelsPerYear - 4;
    if (spanTextWidth(span) <= own) return { ...span, align: span.to - span.from > 1 ? 'start' : 'middle' };
    const before = spans[index - 1];
    if (before === undefined || index < spans.length - 1) return { ...span, note: null, align: 'start' };
    const spare = (before.to - before.from) * pixelsPerYear - spanTextWidth(before) - 12;
    return {
      ...span,
      note: spanTextWidth(span) <= own + spare ? span.note : null,
      align: 'end',
      labelHeight: Math.max(peakOf(before), peakOf(span)),
    };
  });

/** Every span is one year, and one of them has no room for its amount. */
export function isTooNarrow({ spans, period }: TimeModel, labels: ChartLabels, size: DrawingSize): boolean {
  const room = (drawingWidth[size] - 2) / periodYears(period) - 4;
  return (
    spans.length > 2 &&
    spans.every((span) => periodYears(span.period) === 1) &&
    spans.some((span) => spanTextWidth(spanOf(span, labels)) > room)
  );
}

const columnOf = (scheme: DatedScheme, schemes: readonly DatedScheme[]) =>
  1 / schemes.filter((other) => other.year === scheme.year).length;

/** How high a scheme's block is, in the axis' unit, when it fills its column. */
const leastHeight = (scheme: DatedScheme, schemes: readonly DatedScheme[], perYear: number) =>
  (scheme.figure.value ?? 0) / (columnOf(scheme, schemes) - air / perYear);

/** Schemes of one year side by side in its column, on the axis: blocks of the same scale as the spans. */
const blocksOf = (schemes: readonly DatedScheme[], labels: ChartLabels, perYear: number, perHeight: number) =>
  schemes.map((scheme): DrawnScheme => {
    const sameYear = schemes.filter((other) => other.year === scheme.year);
    const column = columnOf(scheme, schemes);
    const amount = scheme.figure.value;
    const square = amount === null ? openSide : Math.sqrt(amount * perYear * perHeight);
    const width = Math.min(square / perYear, column - air / perYear);
    const middle = scheme.year + column * (sameYear.indexOf(scheme) + 0.5);
    const value = labels.value(scheme.figure);
    const fits = textWidth(value, fontSize) <= width * perYear - 2 && square >= fontSize + air;
    return {
      from: middle - width / 2,
      to: middle + width / 2,
      height: amount === null ? openSide / perHeight : amount / width,
      isOpen: amount === null,
      value: amount !== null && fits ? value : null,
    };
  });

/** Lays out amounts over time, where a block's area is the amount and its width the years that it covers. */
export function timeDrawing(model: TimeModel, labels: ChartLabels, size: DrawingSize): TimeDrawing {
  const width = drawingWidth[size];
  const years = Array.from({ length: periodYears(model.period) }, (_, index) => model.period.from + index);
  const perYear = (width - 2) / years.length;
  const drawn = placeLabels(
    model.spans.map((span) => spanOf(span, labels)),
    perYear,
  );
  const largestScheme = Math.max(0, ...model.schemes.map((scheme) => scheme.figure.value ?? 0));
  const isKnown = largestScheme > 0 || drawn.some((span) => span.height !== null);
  const spansHeight = Math.max(0, ...drawn.map(peakOf));
  const plotHeight = spansHeight > 0 ? plotHeights[size] : blankHeight;
  const schemesHeight = Math.max(0, ...model.schemes.map((scheme) => leastHeight(scheme, model.schemes, perYear)));
  const maxHeight =
    Math.max(spansHeight, spansHeight > 0 ? schemesHeight : (largestScheme * perYear * plotHeight) / loneSide ** 2) ||
    1;
  const perHeight = plotHeight / maxHeight;
  const schemes = blocksOf(model.schemes, labels, perYear, perHeight);
  const unitAmount = niceStep(Math.max(1, squareSide ** 2 / (perYear * perHeight)));
  const side = Math.sqrt(unitAmount * perYear * perHeight);
  const top = labelRoom + (drawn.some((span) => span.range?.upper === null) ? 12 : 0);
  const hasSquare = isKnown && side <= largestSquareSide;
  const plotTop = top + (hasSquare ? Math.ceil(Math.max(side, lineHeight)) + 8 : 0);
  const undated = model.undated?.value ? labels.undated(model.undated) : null;
  const foot = bottom + (undated === null ? 0 : lineHeight);
  const height = plotTop + plotHeight + foot;

  const marks: ExplainedMark[] = model.spans.flatMap(({ figure }) => marksOf(figure));
  if (schemes.length > 0) marks.push('scheme');
  if (schemes.some((scheme) => scheme.isOpen)) marks.push('blank');

  const readings: Reading[] = model.spans.map(({ period, figure }) => ({
    box: {
      x: 1 + (period.from - model.period.from) * perYear,
      y: plotTop - top,
      width: periodYears(period) * perYear,
      height: top + plotHeight,
    },
    title: labels.period(period),
    lines: [readingLine(null, figure, labels)],
  }));
  for (const [index, block] of schemes.entries()) {
    const scheme = model.schemes[index];
    if (scheme === undefined) continue;
    readings.push({
      box: {
        x: 1 + (block.from - model.period.from) * perYear,
        y: plotTop + plotHeight - block.height * perHeight,
        width: (block.to - block.from) * perYear,
        height: block.height * perHeight,
      },
      title: `${scheme.year} · ${labels.scheme(scheme)}`,
      lines: [readingLine(null, scheme.figure, labels)],
    });
  }

  return {
    kind: 'time',
    id: [model.id, model.measure, size].join('-'),
    size,
    width,
    height,
    margin: { top: plotTop, right: 1, bottom: foot, left: 1 },
    key: explain(marks, labels),
    readings,
    hue: hueOf(model),
    years,
    maxHeight,
    spans: drawn,
    schemes,
    undated,
    square: hasSquare ? { side, label: labels.square(model.measure, unitAmount) } : null,
  };
}
