import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';

interface LimitsProps {
  readonly view: View;
  readonly publication: Publication;
}

/** What the sources of this release do not tell, with how much of it they do. */
export function Limits({ view, publication }: LimitsProps) {
  const { methodology: texts } = view.messages;
  const { schemes } = publication;
  const count = (fits: (scheme: (typeof schemes)[number]) => boolean) => view.format.count(schemes.filter(fits).length);
  const total = view.format.count(schemes.length);
  return (
    <>
      <h2 id="limits">{texts.limitsTitle}</h2>
      <ul>
        <li>
          <a href={`${view.base}/sources`}>{texts.limitsSources}</a>
        </li>
        <li>
          {texts.limitsNamed(
            count(({ status }) => status === 'named'),
            total,
            count(({ support }) => support !== null),
          )}
        </li>
        <li>
          {texts.limitsPlaces(
            count(({ district }) => district !== null),
            total,
          )}
        </li>
        <li>{texts.limitsDistricts}</li>
      </ul>
    </>
  );
}
