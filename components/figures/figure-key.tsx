import type { View } from '@/lib/format/view';

interface FigureKeyProps {
  readonly view: View;
  /** What an undashed number is: stated by a source, the scheme's own in a register, or not on this page. */
  readonly stated?: 'source' | 'register' | null;
  /** The page has sums of a full register. */
  readonly hasRegister?: boolean;
}

/** The key to how numbers are drawn: stated, summed or derived, not published. */
export function FigureKey({ view, stated = 'source', hasRegister = false }: FigureKeyProps) {
  const { key, figure } = view.messages;
  return (
    <aside aria-label={key.title} className="text-sm text-muted">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {stated && (
          <li>
            <span aria-hidden="true" className="figure" data-basis="published">
              {key.sampleNumber}
            </span>{' '}
            {stated === 'register' ? key.listed : key.published}
          </li>
        )}
        <li>
          <span aria-hidden="true" className="figure" data-basis={hasRegister ? 'register' : 'derived'}>
            {key.sampleNumber}
          </span>{' '}
          {hasRegister ? key.register : key.derived}
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
