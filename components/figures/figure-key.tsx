import type { View } from '@/lib/format/view';

/** The key to how numbers are drawn: published, derived, not published. */
export function FigureKey({ view }: { readonly view: View }) {
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
