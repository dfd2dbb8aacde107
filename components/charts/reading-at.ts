import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';

/** The reading at a point of the drawing, in its pixels; where boxes overlap, the one on top. `null` outside all. */
export function readingAt({ readings }: ChartDrawing, x: number, y: number): number | null {
  const index = readings.findLastIndex(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  return index === -1 ? null : index;
}

const steps: Readonly<Record<string, (active: number | null, last: number) => number | null>> = {
  ArrowRight: (active, last) => (active === null ? 0 : Math.min(active + 1, last)),
  ArrowDown: (active, last) => (active === null ? 0 : Math.min(active + 1, last)),
  ArrowLeft: (active, last) => (active === null ? last : Math.max(active - 1, 0)),
  ArrowUp: (active, last) => (active === null ? last : Math.max(active - 1, 0)),
  Home: () => 0,
  End: (_, last) => last,
  Escape: () => null,
};

/** The reading that a key leads to; `undefined` for a key that means nothing here. */
export const readingAfterKey = (key: string, active: number | null, count: number): number | null | undefined =>
  count === 0 ? undefined : steps[key]?.(active, count - 1);
