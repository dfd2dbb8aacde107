import type { ChartDrawing, Reading } from '@/lib/domain/charts/chart-drawing';

/** A reading in one sentence, for those who hear it. */
export const spokenReading = ({ title, lines }: Reading): string =>
  [title, ...lines.map(({ label, value, note }) => [label, value, note && `(${note})`].filter(Boolean).join(' '))].join(
    '. ',
  );

interface ChartTooltipProps {
  readonly drawing: ChartDrawing;
  readonly reading: Reading;
}

/** All that there is to say of a mark, below it. Placed in per cent, so that it follows the picture's scale. */
export function ChartTooltip({ drawing, reading: { box, title, lines } }: ChartTooltipProps) {
  const middle = ((box.x + box.width / 2) / drawing.width) * 100;
  const bottom = ((box.y + box.height) / drawing.height) * 100;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 rounded-sm border px-3 py-2 text-sm leading-snug shadow-md print:hidden"
      style={{
        top: `calc(${bottom}% + 4px)`,
        left: `clamp(0px, ${middle}% - 10rem, max(0px, 100% - 20rem))`,
        width: 'min(20rem, 100%)',
        background: 'var(--chart-surface)',
        borderColor: 'var(--chart-muted)',
        color: 'var(--chart-ink)',
      }}
    >
      <p className="font-semibold">{title}</p>
      {lines.map(({ label, value, note }) => (
        <p key={`${label} ${value}`} className="mt-1 flex flex-wrap justify-between gap-x-4">
          {label !== null && <span>{label}</span>}
          <span className={label === null ? '' : 'ml-auto text-right'}>
            <span className="tabular-nums">{value}</span>
            {note !== '' && (
              <span className="block text-xs" style={{ color: 'var(--chart-muted)' }}>
                {note}
              </span>
            )}
          </span>
        </p>
      ))}
    </div>
  );
}
