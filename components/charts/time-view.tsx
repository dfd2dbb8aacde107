import { ComposedChart, DefaultZIndexes, ReferenceArea, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Box, TimeDrawing } from '@/lib/domain/charts/chart-drawing';
import { ActiveGround, ActiveOutline } from './active-reading';
import { ChartText } from './chart-text';
import { blankHeight } from './drawing-style';
import { MarkDefinitions } from './mark-definitions';
import { Amount, Blank } from './mark-shapes';
import { TimeNotes } from './time-notes';

interface TimeViewProps {
  readonly drawing: TimeDrawing;
  readonly active?: number | null;
}

/** Between two spans, so that neighbours are seen as two. */
const seam = 1;

export function TimeView({ drawing, active = null }: TimeViewProps) {
  const { id, width, height, margin, hue, years, spans, schemes, maxHeight, readings } = drawing;
  const first = years[0] ?? 0;
  const last = (years.at(-1) ?? 0) + 1;
  const yearTick = ({ x, payload }: { x: number | string; payload: { value: number } }) => (
    <ChartText x={Number(x)} y={height - margin.bottom + 20} anchor="middle" isMuted>
      {payload.value - 0.5}
    </ChartText>
  );
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ ...margin, bottom: 0 }}
      data={[
        { year: first, height: 0 },
        { year: last, height: maxHeight },
      ]}
      accessibilityLayer={false}
      style={{ width: '100%', height: '100%' }}
    >
      <MarkDefinitions drawing={drawing} />
      <ActiveGround readings={readings} active={active} />
      <XAxis
        type="number"
        dataKey="year"
        domain={[first, last]}
        ticks={years.map((year) => year + 0.5)}
        interval={0}
        height={margin.bottom}
        tickSize={6}
        tickLine={false}
        axisLine={{ stroke: 'var(--chart-ink)' }}
        tick={yearTick}
      />
      <YAxis
        type="number"
        dataKey="height"
        domain={[0, maxHeight]}
        width={0}
        tick={false}
        tickLine={false}
        axisLine={false}
      />
      {spans.map((span) => (
        <ReferenceArea
          key={span.from}
          x1={span.from}
          x2={span.to}
          y1={0}
          y2={span.height ?? maxHeight}
          shape={(box: Box) => {
            const x = box.x + (span.from === first ? 0 : seam);
            const inner = box.width - (span.from === first ? 0 : seam);
            const base = box.y + box.height;
            return span.height === null ? (
              <Blank id={id} x={x} y={base - blankHeight} width={inner - 4} height={blankHeight} />
            ) : (
              <Amount id={id} hue={hue} fill={span.fill} x={x} y={box.y} width={inner} height={box.height} />
            );
          }}
        />
      ))}
      {schemes.map((scheme) => (
        <ReferenceArea
          key={scheme.from}
          x1={scheme.from}
          x2={scheme.to}
          y1={0}
          y2={scheme.height}
          shape={({ x, y, width: blockWidth, height: blockHeight }: Box) => (
            <g>
              <rect
                x={x}
                y={y}
                width={blockWidth}
                height={blockHeight}
                fill="var(--chart-surface)"
                stroke="var(--chart-ink)"
                strokeWidth={1.25}
              />
              {scheme.isOpen && <Blank id={id} x={x + 2} y={y + 2} width={blockWidth - 4} height={blockHeight - 4} />}
              {scheme.value !== null && (
                <ChartText x={x + blockWidth / 2} y={y + blockHeight / 2 + 5} anchor="middle">
                  {scheme.value}
                </ChartText>
              )}
            </g>
          )}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <TimeNotes drawing={drawing} />
        <ActiveOutline readings={readings} active={active} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
