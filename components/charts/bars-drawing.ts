import type { BarsDrawing, DrawingSize, DrawnBar, Hue } from '@/lib/domain/charts/chart-drawing';
import type { BarsModel, BarsRow, SeriesCode } from '@/lib/domain/charts/chart-model';
import { balanceText, boldness, textWidth } from '@/lib/domain/charts/text-width';
import { barsKey, referenceOf } from './bars-key';
import type { ChartLabels } from './chart-labels';
import { blankWidth, drawingWidth, flagLine, fontSize, gap, lineHeight } from './drawing-style';
import { fillOf, rangeOf, readingLine } from './figure-marks';
import { flagsOf } from './flags';
import { niceTicks } from './nice-step';

const axisHeight = 26;
const labelColumn = 236;
const barHeights = { narrow: 22, wide: 26, flags: 40 };
const spaces = { narrow: 14, wide: 14 };
/** With more rows than this, bars and the space between them are smaller. */
const manyRows = 12;
const manyRowsHeights = { narrow: 14, wide: 16 };
const manyRowsSpaces = { narrow: 9, wide: 6 };
/** Labels up to this wide stand beside the bars also where it is narrow. */
const besideWidth = 104;

const hueOf = (series: SeriesCode, row: BarsRow): Hue => {
  if (series !== 'all') return series;
  if (row.isRemainder) return 'remainder';
  return row.code === 'kcqg' || row.code === 'kcdp' ? row.code : 'all';
};

const barOf = (model: BarsModel, row: BarsRow, labels: ChartLabels, labelWidth: number): DrawnBar => {
  const known = row.cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
  return {
    label: balanceText(labels.row(row.code), labelWidth, fontSize),
    isRemainder: row.isRemainder,
    segments: row.cells.map((cell, index) => {
      const series = model.series[index]?.code ?? 'all';
      return cell.value === null || cell.value === 0
        ? null
        : { amount: cell.value, hue: hueOf(series, row), fill: fillOf(cell) };
    }),
    end: known,
    isOpen: row.cells.some((cell) => cell.value === null),
    range: rangeOf(row.total),
    value: labels.value(row.total),
  };
};

/** The room of an arrow past the end of a bar that may be longer. */
const openRange = (bar: DrawnBar) => (bar.range !== null && bar.range.upper === null ? 20 : 0);

/** What a bar needs to the right of its end: the placeholder, and the value. */
const tail = (bar: DrawnBar) =>
  (bar.isOpen ? blankWidth + gap : 0) + gap + textWidth(bar.value, fontSize) * boldness + 4;

/** How wide the labels of districts and years are; a type's or a programme's name takes what there is. */
const labelColumnOf = (model: BarsModel, labels: ChartLabels): number =>
  model.rows.every(({ code }) => /^(?:[dy]-|undated)/.test(code)) && model.rows.length > 0
    ? Math.min(
        labelColumn,
        Math.ceil(Math.max(...model.rows.map(({ code }) => textWidth(labels.row(code), fontSize)))) + 16,
      )
    : labelColumn;

/** Lays out horizontal bars: labels above them where it is narrow, beside them where it is wide. */
export function barsDrawing(model: BarsModel, labels: ChartLabels, size: DrawingSize): BarsDrawing {
  const width = drawingWidth[size];
  const isFlagged = model.rows.length === 1 && model.series.length > 1;
  const column = labelColumnOf(model, labels);
  const labelsAbove = (size === 'narrow' && column > besideWidth) || isFlagged;
  const left = labelsAbove ? 1 : column;
  const rows = model.rows.map((row) => barOf(model, row, labels, labelsAbove ? width : column - 16));
  const tails = rows
    .filter((bar) => bar.end > 0)
    .map((bar) => (isFlagged ? (bar.isOpen ? blankWidth + gap : 0) + openRange(bar) : tail(bar)));
  const right = Math.ceil(Math.max(1, ...tails));
  const plotWidth = width - left - right;
  const reference = referenceOf(model);
  const max = Math.max(1, reference ?? 0, ...rows.flatMap((bar) => [bar.end, bar.range?.upper ?? 0]));
  const flags = isFlagged && model.rows[0] ? flagsOf(model, model.rows[0], labels, { max, plotWidth, width }) : null;

  const isCrowded = rows.length > manyRows;
  const barHeight = isFlagged ? barHeights.flags : (isCrowded ? manyRowsHeights : barHeights)[size];
  const space = isFlagged ? 8 : (isCrowded ? manyRowsSpaces : spaces)[size];
  const lines = Math.max(...rows.map((bar) => bar.label.length), 1);
  const labelHeight = lines * lineHeight + 4;
  const count = (side: 'above' | 'below') =>
    Math.max(0, ...(flags ?? []).map((flag) => (flag.side === side ? flag.line + 1 : 0)));
  const above = isFlagged ? count('above') * flagLine + 4 : 0;
  const below = isFlagged ? count('below') * flagLine + 6 : 0;
  const band = labelsAbove
    ? labelHeight + above + barHeight + below + space
    : Math.max(lines * lineHeight, barHeight) + space;
  const barShift = labelsAbove ? (labelHeight + above - below - space) / 2 : 0;
  const height = band * rows.length + axisHeight;

  const unit = labels.unit(model.measure);
  const unitStart = width - textWidth(unit, fontSize) - gap;
  const isKnown = rows.some((bar) => bar.end > 0);
  const ticks = (isKnown ? niceTicks(max, size === 'narrow' ? 4 : 6) : [0]).map((value) => {
    const text = labels.axisNumber(model.measure, value);
    const end = left + (value / max) * plotWidth + textWidth(text, fontSize) / 2;
    return { value, text: end > unitStart ? '' : text };
  });

  return {
    kind: 'bars',
    id: [model.id, model.measure, size].join('-'),
    size,
    width,
    height,
    margin: { top: 0, right, bottom: axisHeight, left },
    key: barsKey(model, labels),
    readings: model.rows.map((row, index) => ({
      box: { x: 0, y: index * band, width, height: band },
      title: labels.row(row.code),
      lines:
        row.cells.length === 1
          ? [readingLine(null, row.total, labels)]
          : [
              ...row.cells.map((cell, series) =>
                readingLine(labels.series(model.series[series]?.code ?? 'all'), cell, labels),
              ),
              readingLine(labels.total, row.total, labels),
            ],
    })),
    series: model.series.map(({ code }) => code),
    axis: { max, ticks, unit },
    barHeight,
    barShift,
    rows,
    reference,
    flags,
  };
}
