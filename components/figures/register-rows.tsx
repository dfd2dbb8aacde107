import type { Closure } from '@/lib/domain/closure';
import type { Figure } from '@/lib/domain/figure';
import { registerRowsQuery } from '@/lib/domain/register-figures';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';

interface RegisterRowsProps {
  readonly view: View;
  readonly closure: Closure;
  readonly figure: Figure;
}

/** Over which rows of the register a sum is, and a link to just these. */
export function RegisterRows({ view, closure, figure }: RegisterRowsProps) {
  const rows = figure.derivation?.rows;
  if (!rows || !closure.register) return null;
  const { count } = view.format;
  const search = registerSearch(registerRowsQuery(figure, closure.register.period));
  return (
    <a href={view.href('/schemes', search)} data-register-rows={rows.of}>
      {view.messages.figures.article.registerRows(count(rows.of), rows.known === rows.of ? null : count(rows.known))}
    </a>
  );
}
