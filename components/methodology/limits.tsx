import type { Publication } from '@/lib/domain/publication';
import { limitSentences } from '@/lib/format/limit-sentences';
import type { View } from '@/lib/format/view';

interface LimitsProps {
  readonly view: View;
  readonly publication: Publication;
}

/** What the sources of this release do not tell, with how much of it they do. */
export function Limits({ view, publication }: LimitsProps) {
  const [ofSources, ...others] = limitSentences(view, publication);
  return (
    <>
      <h2 id="limits">{view.messages.methodology.limitsTitle}</h2>
      <ul>
        <li>
          <a href={view.href('/sources')}>{ofSources}</a>
        </li>
        {others.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
