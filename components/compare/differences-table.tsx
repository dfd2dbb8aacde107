import type { ReactNode } from 'react';
import { FigureLink } from '@/components/figures/figure-link';
import type { Difference } from '@/lib/domain/compare';
import type { Source } from '@/lib/domain/publication';
import { differenceText } from '@/lib/format/difference-text';
import type { View } from '@/lib/format/view';
import type { ShownSide } from './shown-side';

interface DifferencesTableProps {
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly differences: readonly Difference[];
}

/** What the two sides mean differently: told before any number. */
export function DifferencesTable({ a, b, differences }: DifferencesTableProps) {
  const { compare: texts } = a.view.messages;
  if (differences.length === 0) return <p>{texts.differencesNone}</p>;
  return (
    <table className="table stacks" data-differences={differences.length}>
      <caption className="sr-only">{texts.differencesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.aspectColumn}</th>
          <th scope="col">{a.name}</th>
          <th scope="col">{b.name}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { name, note } = texts.aspect[difference.aspect];
          const [one, other] = contents(a, b, difference);
          return (
            <tr key={difference.aspect} data-aspect={difference.aspect}>
              <th scope="row">
                <strong>{name}</strong>
                <span className="block text-muted">{note}</span>
              </th>
              <td data-label={a.name}>{one}</td>
              <td data-label={b.name}>{other}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function contents(a: ShownSide, b: ShownSide, difference: Difference): readonly [ReactNode, ReactNode] {
  if (difference.aspect === 'remainder') {
    return [
      <FigureLink key="a" view={a.view} figure={difference.a} />,
      <FigureLink key="b" view={b.view} figure={difference.b} />,
    ];
  }
  if (difference.aspect === 'sources') {
    return [
      <SourceLinks key="a" view={a.view} sources={difference.a} />,
      <SourceLinks key="b" view={b.view} sources={difference.b} />,
    ];
  }
  return differenceText(a.view, difference);
}

function SourceLinks({ view, sources }: { readonly view: View; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return view.messages.compare.none;
  return (
    <ul>
      {sources.map(({ id, title }) => (
        <li key={id}>
          <a href={view.href(`/sources#${id}`)} lang="vi">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
