import type { Figure } from '@/lib/domain/figure';
import { figureHref } from '@/lib/format/figure-href';
import type { View } from '@/lib/format/view';

interface FigureLinkProps {
  readonly view: View;
  readonly figure: Figure;
  /** Write the unit behind the number. */
  readonly withUnit?: boolean;
  /** The bare number, in a sentence that itself says how exact it is. */
  readonly bare?: boolean;
}

/** A number that can be asked where it comes from. Every figure that has a page of its own is drawn by this. */
export function FigureLink({ view, figure, withUnit = false, bare = false }: FigureLinkProps) {
  const { messages, format } = view;
  const known = figure.basis === 'not_published' ? '' : `${messages.vocabulary.basis[figure.basis]} – `;
  const exact = withUnit ? format.figureWithUnit(figure) : format.figure(figure);
  const text = bare && figure.value !== null ? format.number(figure.value, figure.unit) : exact;
  if (view.isPreview) return <span data-basis={figure.basis}>{text}</span>;
  return (
    <a
      className="figure"
      data-figure={figure.id}
      data-basis={figure.basis}
      href={figureHref(view, figure.id)}
      // A description rather than hidden text, so that a copied sentence holds the number alone.
      title={`${known}${messages.figure.ask}`}
    >
      {text}
    </a>
  );
}
