import type { Publication } from '@/lib/domain/publication';
import { figureHref } from '@/lib/format/figure-href';
import type { View } from '@/lib/format/view';

interface PremisesProps {
  readonly view: View;
  readonly publication: Publication;
}

/** The readings that derivations rest on, with the sentence that each is about. */
export function Premises({ view, publication }: PremisesProps) {
  const { methodology: texts, figures, quote } = view.messages;
  if (publication.premises.length === 0) return null;
  return (
    <>
      <h2>{texts.premisesTitle}</h2>
      <p>{texts.premisesIntro}</p>
      <ul>
        {publication.premises.map(({ id, kind, statementId }) => {
          const statement = publication.statements.find((candidate) => candidate.id === statementId);
          return (
            <li key={id} id={`premise-${id}`}>
              {figures.premise[kind]}{' '}
              {statement && (
                <a href={figureHref(view, statement.id)} data-figure={statement.id} lang="vi">
                  {quote(statement.quote)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
