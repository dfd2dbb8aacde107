import type { View } from '@/lib/format/view';
import type { QueryProblem } from '@/lib/schemas/query';

interface QueryProblemsProps {
  readonly view: Pick<View, 'messages'>;
  readonly problems: readonly QueryProblem[];
}

/** Names to the reader what was not understood in the address, and what would be. */
export function QueryProblems({ view, problems }: QueryProblemsProps) {
  if (problems.length === 0) return null;
  const { errors, register } = view.messages;
  return (
    <section role="status" className="bg-warning-soft px-4 py-3 my-4" data-query-problems>
      <p className="font-bold">{errors.problemsTitle}</p>
      <ul className="list-disc pl-5">
        {problems.map(({ key, value, reason, valid }) => (
          <li key={`${key} ${reason} ${value}`}>
            {register.problems[reason](key, value)} {valid.length > 0 && register.problems.valid(valid.join(', '))}
          </li>
        ))}
      </ul>
    </section>
  );
}
