import type { Box, Fill, Hue, Range } from '@/lib/domain/charts/chart-drawing';
import { hueColour, patternUrl } from './mark-patterns';

interface AmountProps extends Box {
  readonly id: string;
  readonly hue: Hue;
  readonly fill: Fill;
  readonly isRemainder?: boolean;
}

/** An amount: solid as published or hatched and outlined as derived; a remainder's outline is dotted. */
export function Amount({ id, hue, fill, isRemainder = false, x, y, width, height }: AmountProps) {
  if (fill === 'solid' && !isRemainder) return <rect x={x} y={y} width={width} height={height} fill={hueColour(hue)} />;
  const inset = Math.min(0.75, width / 2);
  return (
    <rect
      x={x + inset}
      y={y + 0.75}
      width={width - 2 * inset}
      height={height - 1.5}
      fill={fill === 'solid' ? hueColour(hue) : patternUrl(id, hue)}
      stroke={isRemainder ? 'var(--chart-ink)' : hueColour(hue)}
      strokeWidth={1.5}
      strokeDasharray={isRemainder ? '1.5 3' : undefined}
    />
  );
}

/** The place of an amount that is not published. */
export function Blank({ id, ...box }: Box & { readonly id: string }) {
  return <rect {...box} fill={patternUrl(id, 'blank')} />;
}

interface RangeMarkProps {
  readonly axis: 'x' | 'y';
  readonly range: Range;
  /** From the axis' unit to pixels. */
  readonly scale: (value: number) => number;
  /** Where the mark lies on the other axis, in pixels. */
  readonly across: number;
  /** The end that the mark points to where a bound is not known. */
  readonly value: number;
}

const cap = 5;
const arrow = 14;

/** From the lower to the upper bound, a cap at each; an arrow where that bound is not known. */
export function RangeMark({ axis, range, scale, across, value }: RangeMarkProps) {
  const up = axis === 'x' ? 1 : -1;
  const point = (along: number, aside: number) =>
    axis === 'x' ? `${along} ${across + aside}` : `${across + aside} ${along}`;
  const low = range.lower === null ? scale(value) - up * arrow : scale(range.lower);
  const high = range.upper === null ? scale(value) + up * arrow : scale(range.upper);
  const capAt = (at: number) => `M${point(at, -cap)}L${point(at, cap)}`;
  const arrowAt = (at: number, direction: number) =>
    `M${point(at - direction * cap, -cap)}L${point(at, 0)}L${point(at - direction * cap, cap)}`;
  const path = [
    `M${point(low, 0)}L${point(high, 0)}`,
    range.lower === null ? capAt(scale(value)) + arrowAt(low, -up) : capAt(low),
    range.upper === null ? capAt(scale(value)) + arrowAt(high, up) : capAt(high),
  ].join('');
  return (
    <g fill="none">
      <path d={path} stroke="var(--chart-surface)" strokeWidth={5} strokeLinecap="round" />
      <path d={path} stroke="var(--chart-ink)" strokeWidth={1.75} />
    </g>
  );
}

/** Where the ratio of the whole lies on the axis. */
export const ReferenceLine = ({
  x,
  top,
  bottom,
}: {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}) => (
  <path d={`M${x} ${top}V${bottom}`} stroke="var(--chart-ink)" strokeWidth={1.5} strokeDasharray="5 3" fill="none" />
);
