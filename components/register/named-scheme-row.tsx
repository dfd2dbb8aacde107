import { Fragment } from 'react';
import { RichText } from '@/components/ui/rich-text';
import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import type { Scheme } from '@/lib/domain/scheme';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';
import { SchemeAmount } from './scheme-amount';

interface NamedSchemeRowProps {
  readonly view: View;
  readonly scheme: Scheme;
}

/** A scheme that a source tells of: its names, its papers where they are known, and its numbers. */
export function NamedSchemeRow({ view, scheme }: NamedSchemeRowProps) {
  const { messages } = view;
  const { vocabulary } = messages;
  const { columns: labels } = messages.register;
  const unknown = <span className="not-published">{messages.figure.notPublished}</span>;
  return (
    <tr data-scheme={scheme.code}>
      <th scope="row">
        <a href={schemeHref(view, scheme.code)} lang="vi" className="font-bold">
          {scheme.title ?? scheme.code}
        </a>
        <span className="block text-muted text-[0.94em]">
          {scheme.recipient && (
            <>
              <span lang="vi">{scheme.recipient}</span> ·{' '}
            </>
          )}
          {vocabulary.category[scheme.category]} · {vocabulary.programme[scheme.programme]}
        </span>
        <Papers view={view} scheme={scheme} />
      </th>
      <td data-label={labels.year}>{scheme.year ?? unknown}</td>
      <td data-label={messages.register.districtShort}>
        {scheme.district ? <span lang="vi">{scheme.district.name}</span> : unknown}
      </td>
      <td data-label={labels.support} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.support} unit="vnd" />
      </td>
      <td data-label={labels.counterpart} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.counterpart} unit="vnd" />
      </td>
      <td data-label={labels.total} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.total} unit="vnd" />
      </td>
      <td data-label={labels.leverage} className="number">
        <SchemeAmount view={view} scheme={scheme} value={schemeLeverage(scheme)} unit="ratio" derived />
      </td>
      <td data-label={labels.jobs} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.jobs} unit="count" />
      </td>
    </tr>
  );
}

/** The decision and the acceptance in one line, where the register has them. */
function Papers({ view, scheme: { decision, decidedOn, acceptedOn } }: NamedSchemeRowProps) {
  const { papers } = view.messages.register;
  const { date } = view.format;
  const parts = [
    decision && <RichText text={papers.decision} values={{ decision: <span lang="vi">{decision}</span> }} />,
    decidedOn && papers.decidedOn(date(decidedOn)),
    acceptedOn && papers.acceptedOn(date(acceptedOn)),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <span className="block text-muted text-[0.94em]">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: at most three parts, always in this order
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
