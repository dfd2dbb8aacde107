import { useXAxisScale, useYAxisScale } from 'recharts';
import type { TimeDrawing } from '@/lib/domain/charts/chart-drawing';
import { baseline, ChartText } from './chart-text';
import { blankHeight, lineHeight } from './drawing-style';
import { hueColour } from './mark-patterns';
import { RangeMark } from './mark-shapes';

/** Everything around the spans: amounts, bounds, the marks between years, and what a square stands for. */
export function TimeNotes({ drawing }: { readonly drawing: TimeDrawing }) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  if (scaleX === undefined || scaleY === undefined) return null;
  const toX = (year: number) => scaleX(year) ?? 0;
  const toY = (value: number) => scaleY(value) ?? 0;
  const { spans, square, years, hue, undated } = drawing;
  const base = toY(0);
  return (
    <>
      <path
        d={years
          .slice(1)
          .map((year) => `M${toX(year)} ${base}v5`)
          .join('')}
        stroke="var(--chart-ink)"
        fill="none"
      />
      {spans.map((span) => {
        const from = toX(span.from);
        const to = toX(span.to);
        const middle = (from + to) / 2;
        const rangeTop = span.range === null ? 0 : (span.range.upper ?? 0);
        const peak =
          span.height === null
            ? base - blankHeight
            : Math.min(toY(Math.max(span.height, rangeTop)), span.range?.upper === null ? toY(span.height) - 16 : base);
        const x = { start: from + 1, middle, end: to }[span.align];
        const bottom = Math.min(peak, span.labelHeight === null ? base : toY(span.labelHeight)) - 8;
        const hasPole = bottom + 8 < peak - 1;
        return (
          <g key={span.from}>
            {span.range !== null && span.height !== null && (
              <RangeMark axis="y" range={span.range} scale={toY} across={middle} value={span.height} />
            )}
            {hasPole && <path d={`M${to - 0.5} ${bottom + 5}V${peak + 8}`} stroke="var(--chart-muted)" fill="none" />}
            <ChartText
              x={x}
              y={bottom - (span.note === null ? 0 : lineHeight)}
              anchor={span.align}
              isStrong={span.height !== null}
              isMuted={span.height === null}
              hasHalo
            >
              {span.value}
            </ChartText>
            {span.note !== null && (
              <ChartText x={x} y={bottom} anchor={span.align} isMuted hasHalo>
                {span.note}
              </ChartText>
            )}
          </g>
        );
      })}
      {undated !== null && (
        <ChartText x={1} y={drawing.height - 5} isMuted>
          {undated}
        </ChartText>
      )}
      {square !== null && (
        <>
          <rect
            x={1}
            y={Math.max(0, (lineHeight - square.side) / 2)}
            width={square.side}
            height={square.side}
            fill={hueColour(hue)}
          />
          <ChartText x={square.side + 8} y={baseline(Math.max(0, (square.side - lineHeight) / 2))} isMuted>
            {square.label}
          </ChartText>
        </>
      )}
    </>
  );
}
