import type { ChartDrawing, Hue } from '@/lib/domain/charts/chart-drawing';
import { BlankPattern, HatchPattern } from './mark-patterns';

const hatchedHues = (drawing: ChartDrawing): readonly Hue[] => {
  const hues =
    drawing.kind === 'bars'
      ? drawing.rows.flatMap((row) => row.segments.flatMap((part) => (part?.fill === 'hatched' ? [part.hue] : [])))
      : drawing.spans.flatMap((span) => (span.height !== null && span.fill === 'hatched' ? [drawing.hue] : []));
  return [...new Set(hues)];
};

const hasBlank = (drawing: ChartDrawing): boolean =>
  drawing.kind === 'bars'
    ? drawing.rows.some((row) => row.isOpen)
    : drawing.spans.some((span) => span.height === null) || drawing.schemes.some((scheme) => scheme.isOpen);

/** The patterns that a drawing uses, and no others. */
export function MarkDefinitions({ drawing }: { readonly drawing: ChartDrawing }) {
  const hues = hatchedHues(drawing);
  const blank = hasBlank(drawing);
  if (hues.length === 0 && !blank) return null;
  return (
    <defs>
      {hues.map((hue) => (
        <HatchPattern key={hue} id={drawing.id} hue={hue} />
      ))}
      {blank && <BlankPattern id={drawing.id} />}
    </defs>
  );
}
