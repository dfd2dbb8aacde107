import { FigureLink } from '@/components/figures/figure-link';
import { RichText } from '@/components/ui/rich-text';
import type { View } from '@/lib/format/view';
import type { Finding } from './finding';

interface ChartFindingProps {
  readonly view: View;
  readonly finding: Finding;
}

/** A chart's title, its numbers as figures that can be asked. */
export function ChartFinding({ view, finding }: ChartFindingProps) {
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : <FigureLink key={key} view={view} figure={value} />,
    ]),
  );
  return <RichText text={finding.text} values={values} />;
}
