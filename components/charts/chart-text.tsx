import type { ReactNode } from 'react';
import { fontSize, lineHeight } from './drawing-style';

interface ChartTextProps {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly isStrong?: boolean;
  readonly isMuted?: boolean;
  /** A halo of the background, for a text that may cross a line. */
  readonly hasHalo?: boolean;
  readonly children: ReactNode;
}

export function ChartText({ x, y, anchor, isStrong, isMuted, hasHalo, children }: ChartTextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor === 'start' ? undefined : anchor}
      fontSize={fontSize}
      fontWeight={isStrong ? 600 : undefined}
      fill={isMuted ? 'var(--chart-muted)' : 'var(--chart-ink)'}
      {...(hasHalo
        ? { stroke: 'var(--chart-surface)', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {children}
    </text>
  );
}

/** The baseline of a line of text that begins `top` pixels down. */
export const baseline = (top: number, line = 0) => top + line * lineHeight + 14.5;
