import type { Publication } from '@/lib/domain/publication';
import { registerCounts } from '@/lib/domain/register/facts/register-counts';
import type { View } from '@/lib/format/view';

interface RegisterMeaningProps {
  readonly view: View;
  readonly publication: Publication;
}

/** What a register's years and jobs mean, and how many schemes have a year; nothing where schemes are only counted. */
export function RegisterMeaning({ view, publication: { dataset, schemes } }: RegisterMeaningProps) {
  if (dataset.coverage === 'listed') return null;
  const { meaning } = view.messages.register;
  const { count } = view.format;
  const { dated } = registerCounts(schemes);
  return (
    <>
      <h2>{meaning.title}</h2>
      <ul>
        <li>
          {meaning.dated(count(dated), count(schemes.length))} {meaning.year[dataset.yearMeaning]}
        </li>
        <li>{meaning.jobs[dataset.jobsMeaning]}</li>
      </ul>
    </>
  );
}
