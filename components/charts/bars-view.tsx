import { Bar, BarChart, type BarShapeProps, CartesianGrid, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { BarsDrawing } from '@/lib/domain/charts/chart-drawing';
import { ActiveGround, ActiveOutline } from './active-reading';
import { BarsNotes } from './bars-notes';
import { ChartText } from './chart-text';
import { MarkDefinitions } from './mark-definitions';
import { Amount } from './mark-shapes';

interface BarsViewProps {
  readonly drawing: BarsDrawing;
  readonly active?: number | null;
}

/** A white line of this width parts the segments of a bar. */
const seam = 1;

export function BarsView({ drawing, active = null }: BarsViewProps) {
  const { id, width, height, margin, axis, rows, series, readings } = drawing;
  const data = rows.map((row, index) => ({ index, amounts: row.segments.map((segment) => segment?.amount ?? 0) }));
  const tickText = new Map(axis.ticks.map((tick) => [tick.value, tick.text]));
  const tick = ({ x, payload }: { x: number | string; payload: { value: number } }) => (
    <ChartText x={Number(x)} y={height - margin.bottom + 18} anchor={payload.value === 0 ? 'start' : 'middle'} isMuted>
      {tickText.get(payload.value)}
    </ChartText>
  );
  const segment = (index: number) => (props: BarShapeProps) => {
    const row = rows[props.originalDataIndex];
    const drawn = row?.segments[index];
    if (row === undefined || !drawn || props.width <= 0) return <g />;
    const isFirst = row.segments.slice(0, index).every((before) => before === null);
    const space = isFirst ? 0 : Math.min(seam, props.width / 2);
    return (
      <Amount
        id={id}
        hue={drawn.hue}
        fill={drawn.fill}
        isRemainder={row.isRemainder}
        x={props.x + space}
        y={props.y + drawing.barShift}
        width={props.width - space}
        height={props.height}
      />
    );
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={{ ...margin, bottom: 0 }}
      data={data}
      barSize={drawing.barHeight}
      barCategoryGap={0}
      accessibilityLayer={false}
      style={{ width: '100%', height: '100%' }}
    >
      <MarkDefinitions drawing={drawing} />
      <ActiveGround readings={readings} active={active} />
      <CartesianGrid horizontal={false} syncWithTicks stroke="var(--chart-grid)" />
      <XAxis
        type="number"
        domain={[0, axis.max]}
        ticks={axis.ticks.map(({ value }) => value)}
        interval={0}
        height={margin.bottom}
        tickSize={6}
        tickLine={false}
        axisLine={false}
        tick={tick}
      />
      <YAxis type="category" dataKey="index" width={0} interval={0} tick={false} tickLine={false} axisLine={false} />
      {series.map((code, index) => (
        <Bar
          key={code}
          dataKey={(datum: (typeof data)[number]) => datum.amounts[index] ?? 0}
          stackId="bar"
          isAnimationActive={false}
          shape={segment(index)}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <BarsNotes drawing={drawing} />
        <ActiveOutline readings={readings} active={active} />
      </ZIndexLayer>
    </BarChart>
  );
}
