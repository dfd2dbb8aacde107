import { FigureLink } from '@/components/figures/figure-link';
import type { Figure } from '@/lib/domain/figure';
import type { Identity } from '@/lib/domain/reconciliation';
import { wholeRegister } from '@/lib/domain/register/register-query';
import { cellName } from '@/lib/format/cell-name';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';
import { ComparisonTable } from './comparison-table';

interface IdentityTableProps {
  readonly view: View;
  readonly identities: readonly Identity[];
  readonly caption: string;
}

/** Identities, one row each: what is compared, its terms, what they come to, the difference, the verdict. */
export function IdentityTable({ view, identities, caption }: IdentityTableProps) {
  const { reconciliation: texts } = view.messages;
  if (identities.every(isOfFullRegister)) {
    return <ComparisonTable view={view} identities={identities} caption={texts.comparison} />;
  }
  return (
    <div className="table-wrap mt-2">
      <table className="table stacks">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.identity}</th>
            <th scope="col">{texts.columns.terms}</th>
            <th scope="col" className="number">
              {texts.columns.difference}
            </th>
            <th scope="col">{texts.columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {identities.map((identity) => (
            <IdentityRow key={identity.id} view={view} identity={identity} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A list that published figures count is told by its rows; the sums of a full register are figures themselves. */
const isOfFullRegister = ({ kind, right }: Identity): boolean =>
  kind === 'register_and_published' && right.every(({ figure }) => !figure.id.startsWith('register.'));

function IdentityRow({ view, identity }: { readonly view: View; readonly identity: Identity }) {
  const { reconciliation: texts } = view.messages;
  const { left, right, kind, difference, verdict } = identity;
  const zeros = right.filter(({ figure }) => figure.value === 0).length;
  const written = right.filter(({ figure }, index) => index === 0 || figure.value !== 0);
  return (
    <tr data-identity={identity.id} data-verdict={verdict}>
      <th scope="row">{cellName(view, left.cell)}</th>
      <td className="tabular">
        <TermLink view={view} figure={left} />
        {` ${relationOf(identity)} `}
        {written.map(({ sign, figure }, index) => (
          <span key={figure.id}>
            {index > 0 && (kind === 'ratio' ? ' ÷ ' : sign === 1 ? ' + ' : ' − ')}
            <TermLink view={view} figure={figure} />
          </span>
        ))}
        {zeros > 0 && written.length < right.length && (
          <span className="text-muted">
            {' '}
            ({view.messages.figures.article.zeros(view.format.count(right.length - written.length))})
          </span>
        )}
      </td>
      <td className="number" data-label={texts.columns.difference}>
        {difference === null || relationOf(identity) === '≥' ? '–' : view.format.number(difference, left.unit)}
      </td>
      <td className={verdict === 'contradicts' ? 'text-warning font-bold' : undefined}>{texts.verdict[verdict]}</td>
    </tr>
  );
}

/** Rows that publish an amount can only be a part of what the sources state for all rows. */
const relationOf = ({ kind, verdict }: Identity): '=' | '≥' =>
  kind === 'register_and_published' && verdict === 'consistent_with_bounds' ? '≥' : '=';

/** A sum over the register, or a scheme's own amount, is asked at the register; any other figure at its own page. */
function TermLink({ view, figure }: { readonly view: View; readonly figure: Figure }) {
  const place = registerPlace(view, figure);
  if (place === null) return <FigureLink view={view} figure={figure} />;
  // The relation sign already says that rows without a number may add to it.
  return (
    <a className="figure" data-basis={figure.basis} href={place}>
      {figure.value === null ? view.format.figure(figure) : view.format.number(figure.value, figure.unit)}
    </a>
  );
}

function registerPlace(view: View, { id, cell }: Figure): string | null {
  const [scheme] = id.split('.');
  if (id.startsWith('register.')) {
    const search = registerSearch({
      ...wholeRegister,
      programme: cell.programme ? [cell.programme] : [],
      category: cell.category ? [cell.category] : [],
    });
    return view.href('/schemes', search);
  }
  return scheme?.includes('-') ? schemeHref(view, scheme) : null;
}
