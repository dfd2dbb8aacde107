import type { ChartDrawing, Hue, KeyEntry } from '@/lib/domain/charts/chart-drawing';
import { BlankPattern, HatchPattern, hueColour } from './mark-patterns';
import { Amount, Blank, RangeMark, ReferenceLine } from './mark-shapes';

const swatch = { x: 1, y: 1, width: 26, height: 14 };

/** One mark as it is drawn, 28 × 16 pixels. `hue` colours the marks that are not about a series. */
export function KeySwatch({ id, entry, hue }: { readonly id: string; readonly entry: KeyEntry; readonly hue: Hue }) {
  switch (entry.kind) {
    case 'series':
      return <rect {...swatch} fill={hueColour(entry.hue)} />;
    case 'solid':
    case 'register':
      return <rect {...swatch} fill={hueColour(hue)} />;
    case 'hatched':
      return (
        <>
          <defs>
            <HatchPattern id={id} hue={hue} />
          </defs>
          <Amount id={id} hue={hue} fill="hatched" {...swatch} />
        </>
      );
    case 'range':
      return <RangeMark axis="x" range={{ lower: 4, upper: 24 }} scale={(value) => value} across={8} value={14} />;
    case 'remainder':
    case 'unplaced':
      return (
        <rect
          {...swatch}
          fill="var(--chart-surface)"
          stroke="var(--chart-ink)"
          strokeWidth={1.5}
          strokeDasharray="1.5 3"
        />
      );
    case 'blank':
      return (
        <>
          <defs>
            <BlankPattern id={id} />
          </defs>
          <Blank id={id} {...swatch} />
        </>
      );
    case 'reference':
      return <ReferenceLine x={14} top={0} bottom={16} />;
    case 'scheme':
      return (
        <rect
          x={7}
          y={1}
          width={14}
          height={14}
          fill="var(--chart-surface)"
          stroke="var(--chart-ink)"
          strokeWidth={1.25}
        />
      );
  }
}

/** The hue in which a key shows marks that are not about one series. */
export const keyHue = (drawing: ChartDrawing): Hue => (drawing.kind === 'time' ? drawing.hue : 'remainder');

interface ChartKeyProps {
  readonly drawing: ChartDrawing;
  readonly name: string;
}

/** What the marks of a drawing mean, only those that occur in it. Nothing where there is nothing to explain. */
export function ChartKey({ drawing, name }: ChartKeyProps) {
  if (drawing.key.length === 0) return null;
  return (
    <ul
      className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm"
      style={{ color: 'var(--chart-muted)' }}
      aria-label={name}
    >
      {drawing.key.map((entry, index) => (
        <li key={entry.label} className="flex items-center gap-2">
          <svg viewBox="0 0 28 16" width="28" height="16" className="shrink-0" aria-hidden="true">
            <KeySwatch id={`${drawing.id}-key-${index}`} entry={entry} hue={keyHue(drawing)} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
