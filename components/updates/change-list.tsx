import type { ReactNode } from 'react';
import type { Excerpt } from '@/lib/domain/release-diff';
import type { View } from '@/lib/format/view';

interface ChangeListProps<Item> {
  readonly view: View;
  /** Begins with a capital or a number once it stands alone. */
  readonly title: string;
  readonly items: Excerpt<Item>;
  readonly id: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
}

/** A closed list that opens at its count; nothing where nothing changed. */
export function ChangeList<Item>({ view, title, items, id, draw }: ChangeListProps<Item>) {
  if (items.count === 0) return null;
  const rest = items.count - items.shown.length;
  return (
    <details className="mt-2">
      <summary className="cursor-pointer first-letter:uppercase">{title}</summary>
      <ul className="list-disc pl-5 my-2">
        {items.shown.map((item) => (
          <li key={id(item)}>{draw(item)}</li>
        ))}
        {rest > 0 && <li>{view.messages.updates.line.more(view.format.count(rest))}</li>}
      </ul>
    </details>
  );
}
