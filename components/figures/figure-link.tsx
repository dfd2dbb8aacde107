import type { Figure } from '@/lib/domain/figure';
import { figureHref } from '@/lib/format/figure-href';
import type { View } from '@/lib/format/view';

interface FigureLinkProps {
  readonly view: View;
  readonly figure: Figure;
  /** Write the unit behind the number. */
  readonly withUnit?: boolean;
}

/** A number that can be asked where it comes from. Nothing else on a page draws a published or derived number. */
export function FigureLink({ view, figure, withUnit = false }: FigureLinkProps) {
  const { messages, format } = view;
  return (
    <a className="figure" data-figure={figure.id} data-basis={figure.basis} href={figureHref(view, figure.id)}>
      {withUnit ? format.figureWithUnit(figure) : format.figure(figure)}
      <span className="sr-only">
        {figure.basis === 'not_published' ? '' : ` (${messages.vocabulary.basis[figure.basis].toLowerCase()})`}
        {`, ${messages.figure.ask}`}
      </span>
    </a>
  );
}
