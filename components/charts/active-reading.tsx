import type { Reading } from '@/lib/domain/charts/chart-drawing';

interface ActiveReadingProps {
  readonly readings: readonly Reading[];
  readonly active: number | null;
}

const activeBox = ({ readings, active }: ActiveReadingProps) => (active === null ? undefined : readings[active]?.box);

/** Under the marks: the open reading's ground. */
export function ActiveGround(props: ActiveReadingProps) {
  const box = activeBox(props);
  return box === undefined ? null : <rect {...box} fill="var(--chart-ink)" fillOpacity={0.07} />;
}

/** Over the marks: its outline, kept inside the picture. */
export function ActiveOutline(props: ActiveReadingProps) {
  const box = activeBox(props);
  if (box === undefined) return null;
  return (
    <rect
      x={box.x + 0.5}
      y={box.y + 0.5}
      width={box.width - 1}
      height={box.height - 1}
      fill="none"
      stroke="var(--chart-ink)"
      strokeOpacity={0.5}
    />
  );
}
