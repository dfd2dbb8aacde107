import type { DiffExcerpt, Excerpt } from '@/lib/domain/release-diff';
import type { Scheme } from '@/lib/domain/scheme';
import { plainLine } from '@/lib/format/plain-line';
import { schemeCorrectionText } from '@/lib/format/scheme-correction-text';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';
import { ChangeList } from './change-list';

interface SchemeChangesProps {
  readonly view: View;
  /** The two releases, each frozen: a removed scheme has its page in the earlier one alone. */
  readonly from: View;
  readonly to: View;
  readonly changes: DiffExcerpt['schemes'];
}

/** Schemes added, removed and corrected, each leading to its page in the release that has it. */
export function SchemeChanges({ view, from, to, changes }: SchemeChangesProps) {
  const { summary } = view.messages.updates;
  const lists: readonly { kind: 'added' | 'removed'; side: View; schemes: Excerpt<Scheme> }[] = [
    { kind: 'added', side: to, schemes: changes.added },
    { kind: 'removed', side: from, schemes: changes.removed },
  ];
  return (
    <>
      {lists.map(({ kind, side, schemes }) => (
        <ChangeList
          key={kind}
          view={view}
          title={summary.schemes[kind](view.format.count(schemes.count))}
          items={schemes}
          id={({ code }) => code}
          draw={(scheme) => <SchemeLink view={side} scheme={scheme} />}
        />
      ))}
      <ChangeList
        view={view}
        title={summary.schemes.corrected(view.format.count(changes.corrected.count))}
        items={changes.corrected}
        id={({ after }) => after.code}
        draw={(correction) => (
          <>
            <SchemeLink view={to} scheme={correction.after} />: {schemeCorrectionText(view, correction)}
          </>
        )}
      />
    </>
  );
}

function SchemeLink({ view, scheme: { code, title } }: { readonly view: View; readonly scheme: Scheme }) {
  return (
    <>
      <a href={schemeHref(view, code)} data-scheme-link={code}>
        {code}
      </a>
      {title !== null && (
        <>
          {' '}
          <span lang="vi">{plainLine(title)}</span>
        </>
      )}
    </>
  );
}
