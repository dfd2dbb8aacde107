import type { ReactNode } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import type { BarsDrawing, Flag } from '@/lib/domain/charts/chart-drawing';
import { baseline, ChartText } from './chart-text';
import { blankWidth, flagLine, gap, lineHeight } from './drawing-style';
import { Blank, RangeMark, ReferenceLine } from './mark-shapes';

const Value = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) =>
  isOpen ? <tspan fill="var(--chart-muted)">{children}</tspan> : <tspan fontWeight={600}>{children}</tspan>;

interface FlagMarkProps {
  readonly flag: Flag;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function FlagMark({ flag, x, top, bottom }: FlagMarkProps) {
  const isAbove = flag.side === 'above';
  const foot = isAbove ? top : bottom;
  const pole = isAbove ? x + 0.5 : x - 0.5;
  const y = isAbove ? top - 4 - flag.line * flagLine : bottom + 6 + (flag.line + 1) * flagLine;
  return (
    <>
      <path d={`M${pole} ${foot}V${isAbove ? y - 16 : y}`} stroke="var(--chart-muted)" fill="none" />
      <ChartText x={isAbove ? x + 6 : x - 6} y={isAbove ? y - 4 : y - 3} anchor={isAbove ? 'start' : 'end'} hasHalo>
        {flag.label} <Value isOpen={flag.isOpen}>{flag.value}</Value>
      </ChartText>
    </>
  );
}

/** Everything around the bars: labels, values, placeholders, bounds, the unit. */
export function BarsNotes({ drawing }: { readonly drawing: BarsDrawing }) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  if (scaleX === undefined || scaleY === undefined) return null;
  const { id, width, height, margin, axis, rows, flags, barHeight, barShift } = drawing;
  const toX = (value: number) => scaleX(value) ?? 0;
  const isBeside = margin.left > 1;
  const axisX = margin.left - 0.5;
  const band = (height - margin.top - margin.bottom) / Math.max(1, rows.length);
  return (
    <>
      {drawing.reference !== null && (
        <ReferenceLine x={toX(drawing.reference)} top={margin.top} bottom={height - margin.bottom} />
      )}
      {rows.map((row, index) => {
        const middle = (scaleY(index, { position: 'middle' }) ?? 0) + barShift;
        const top = middle - barHeight / 2;
        const labelTop = isBeside ? middle - (row.label.length * lineHeight) / 2 : margin.top + index * band;
        const spare = isBeside || flags !== null ? 0 : top - 4 - labelTop - row.label.length * lineHeight;
        const end = toX(row.end);
        const blankStart = row.end > 0 ? end + gap : end + 1;
        const rangeEnd =
          row.range === null ? end : Math.max(end + (row.range.upper === null ? 16 : 0), toX(row.range.upper ?? 0));
        const valueStart = (row.isOpen ? blankStart + blankWidth : rangeEnd) + gap + 1;
        return (
          <g key={row.label.join(' ')}>
            {row.label.map((line, number) => (
              <ChartText
                key={line}
                x={isBeside ? margin.left - 12 : 0}
                y={baseline(labelTop + spare, number)}
                anchor={isBeside ? 'end' : 'start'}
                hasHalo={!isBeside}
              >
                {line}
                {flags !== null && number === row.label.length - 1 && <Value isOpen={row.isOpen}> {row.value}</Value>}
              </ChartText>
            ))}
            <path
              d={isBeside ? `M${axisX} ${margin.top + index * band}v${band}` : `M${axisX} ${top - 3}v${barHeight + 6}`}
              stroke="var(--chart-ink)"
              fill="none"
            />
            {row.isOpen && <Blank id={id} x={blankStart} y={top} width={blankWidth} height={barHeight} />}
            {row.range !== null && <RangeMark axis="x" range={row.range} scale={toX} across={middle} value={row.end} />}
            {flags === null && (
              <ChartText x={valueStart} y={middle + 5} isStrong={!row.isOpen} isMuted={row.isOpen} hasHalo>
                {row.value}
              </ChartText>
            )}
            {flags?.map((flag) => (
              <FlagMark key={flag.label} flag={flag} x={toX(flag.at) + flag.shift} top={top} bottom={top + barHeight} />
            ))}
          </g>
        );
      })}
      <ChartText x={width} y={height - margin.bottom + 18} anchor="end" isMuted>
        {axis.unit}
      </ChartText>
    </>
  );
}
