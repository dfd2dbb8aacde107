import type {
  BarsDrawing,
  DrawingSize,
  DrawnBar,
  ExplainedMark,
  Hue,
  KeyEntry,
} from '@/lib/domain/charts/chart-drawing';
import type { BarsModel, BarsRow, SeriesCode } from '@/lib/domain/charts/chart-model';
import { balanceText, boldness, textWidth } from '@/lib/domain/charts/text-width';
import type { ChartLabels } from './chart-labels';
import { blankWidth, drawingWidth, flagLine, fontSize, gap, lineHeight } from './drawing-style';
import { explain, fillOf, marksOf, rangeOf, readingLine } from './figure-marks';
import { flagsOf } from './flags';
import { niceTicks } from './nice-step';

const axisHeight = 26;
const labelColumn = 236;
const barHeights = { narrow: 22, wide: 26, flags: 40 };

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

/** What a bar needs to the right of its end: the placeholder, and the value. */
const tail = (bar: DrawnBar) =>
  (bar.isOpen ? blankWidth + gap : 0) + gap + textWidth(bar.value, fontSize) * boldness + 4;

const keyOf = (model: BarsModel, labels: ChartLabels): readonly KeyEntry[] => {
  const cells = model.rows.flatMap((row) => row.cells);
  const marks: ExplainedMark[] = [...cells, ...model.rows.map((row) => row.total)].flatMap((figure, index) =>
    index < cells.length || rangeOf(figure) !== null ? marksOf(figure) : [],
  );
  if (model.rows.some((row) => row.isRemainder && row.cells.some((cell) => cell.value))) marks.push('remainder');
  const split = model.series.length > 1 && model.rows.length > 1;
  const series = split
    ? model.series.map(({ code }): KeyEntry => ({ kind: 'series', hue: code, label: labels.series(code) }))
    : [];
  return [...series, ...explain(marks, labels)];
};

/** Lays out horizontal bars: labels above them where it is narrow, beside them where it is wide. */
export function barsDrawing(model: BarsModel, labels: ChartLabels, size: DrawingSize): BarsDrawing {
  const width = drawingWidth[size];
  const isFlagged = model.rows.length === 1 && model.series.length > 1;
  const labelsAbove = size === 'narrow' || isFlagged;
  const left = labelsAbove ? 1 : labelColumn;
  const rows = model.rows.map((row) => barOf(model, row, labels, labelsAbove ? width : labelColumn - 16));
  const tails = rows
    .filter((bar) => bar.end > 0)
    .map((bar) => (isFlagged ? (bar.isOpen ? blankWidth + gap : 0) : tail(bar)));
  const right = Math.ceil(Math.max(1, ...tails));
  const plotWidth = width - left - right;
  const max = Math.max(1, ...rows.flatMap((bar) => [bar.end, bar.range?.upper ?? 0]));
  const flags = isFlagged && model.rows[0] ? flagsOf(model, model.rows[0], labels, { max, plotWidth, width }) : null;

  const barHeight = isFlagged ? barHeights.flags : barHeights[size];
  const lines = Math.max(...rows.map((bar) => bar.label.length), 1);
  const labelHeight = lines * lineHeight + 4;
  const count = (side: 'above' | 'below') =>
    Math.max(0, ...(flags ?? []).map((flag) => (flag.side === side ? flag.line + 1 : 0)));
  const above = isFlagged ? count('above') * flagLine + 4 : 0;
  const below = isFlagged ? count('below') * flagLine + 6 : 0;
  const band = labelsAbove
    ? labelHeight + above + barHeight + below + (isFlagged ? 8 : 14)
    : Math.max(lines * lineHeight, barHeight) + 14;
  const barShift = labelsAbove ? (labelHeight + above - below - (isFlagged ? 8 : 14)) / 2 : 0;
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
    key: keyOf(model, labels),
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
    flags,
  };
}
