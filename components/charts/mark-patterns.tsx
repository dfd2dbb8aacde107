import type { Hue } from '@/lib/domain/charts/chart-drawing';

/** What is not split has a colour of its own, so that it is not read as one of the programmes. */
export const hueColour = (hue: Hue) => (hue === 'all' ? 'var(--chart-all,var(--chart-muted))' : `var(--chart-${hue})`);
export const patternUrl = (id: string, name: Hue | 'blank') => `url(#${id}-${name})`;

/** Diagonal lines over a pale ground of the same hue: what is derived. */
export function HatchPattern({ id, hue }: { readonly id: string; readonly hue: Hue }) {
  return (
    <pattern id={`${id}-${hue}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill="var(--chart-surface)" />
      <rect width="7" height="7" fill={hueColour(hue)} fillOpacity="0.22" />
      <rect width="2.6" height="7" fill={hueColour(hue)} />
    </pattern>
  );
}

/** Sparse dots and no outline: the place of what is not published, which has no size. */
export function BlankPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={`${id}-blank`} width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="1.5" cy="1.5" r="1.1" fill="var(--chart-muted)" />
      <circle cx="4.5" cy="4.5" r="1.1" fill="var(--chart-muted)" />
    </pattern>
  );
}
