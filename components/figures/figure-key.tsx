import type { View } from '@/lib/format/view';

interface FigureKeyProps {
  readonly view: View;
  /** The page has sums of a full register. */
  readonly hasRegister?: boolean;
}

/** The key to how numbers are drawn: published, derived, summed from a register, not published. */
export function FigureKey({ view, hasRegister = false }: FigureKeyProps) {
  const { key, figure } = view.messages;
  return (
    <aside aria-label={key.title} className="text-sm text-muted">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <span aria-hidden="true" className="figure" data-basis="published">
            {key.sampleNumber}
          </span>{' '}
          {key.published}
        </li>
        <li>
          <span aria-hidden="true" className="figure" data-basis="derived">
            {key.sampleNumber}
          </span>{' '}
          {key.derived}
        </li>
        {hasRegister && (
          <li>
            <span aria-hidden="true" className="figure" data-basis="register">
              {key.sampleNumber}
            </span>{' '}
            {view.messages.figures.keyRegister}
          </li>
        )}
        <li>
          <span aria-hidden="true" className="not-published">
            {figure.notPublished}
          </span>{' '}
          {key.notPublished}
        </li>
      </ul>
    </aside>
  );
}
