import { JsonData } from '@/components/ui/json-data';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';

interface ChartMarksProps {
  readonly drawing: ChartDrawing;
  /** Its picture. */
  readonly svg: string;
  /** What a screen reader says instead of the picture. */
  readonly name: string;
  /** How to read it with keys: the name of what takes the focus. */
  readonly hint: string;
}

/** A picture, and beside it the drawing itself, which the page's script reads when someone uses the chart. */
export const ChartMarks = ({ drawing, svg, name, hint }: ChartMarksProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a group of marks that are read, not of form fields
  <div role="group" aria-label={hint} className="relative" data-marks>
    <div role="img" aria-label={name} className="pointer-events-none grid">
      <div
        className="[grid-area:1/1] [&>svg]:block [&>svg]:h-auto [&>svg]:w-full"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; React has escaped its texts
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
    <p aria-live="polite" className="sr-only" />
    <JsonData type="application/json" data={drawing} data-drawing />
  </div>
);
