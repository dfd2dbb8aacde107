import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';

export interface ShareChartProps {
  readonly view: View;
  readonly publication: Publication;
  readonly chartId: string;
  /** The chart's own canonical query: its filters and its measure, without `?`. */
  readonly search: string;
}

/** How to cite and embed a chart. */
export function ShareChart(_: ShareChartProps) {
  return null;
}
