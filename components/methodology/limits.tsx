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
  const { coverage } = publication.dataset;
  const ofRegister = view.messages.register.limits;
  const withMoney = count(({ support }) => support !== null);
  const placed = count(({ district }) => district !== null);
  return (
    <>
      <h2 id="limits">{texts.limitsTitle}</h2>
      <ul>
        <li>
          <a href={view.href('/sources')}>{coverage === 'listed' ? texts.limitsSources : ofRegister.source}</a>
        </li>
        <li>
          {coverage === 'listed'
            ? texts.limitsNamed(
                count(({ status }) => status === 'named'),
                total,
                withMoney,
              )
            : ofRegister[coverage](total, withMoney)}
        </li>
        <li>{coverage === 'listed' ? texts.limitsPlaces(placed, total) : ofRegister.placed(placed, total)}</li>
        <li>{texts.limitsDistricts}</li>
      </ul>
    </>
  );
}
