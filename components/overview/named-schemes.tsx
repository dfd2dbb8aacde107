import type { Publication } from '@/lib/domain/publication';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';

interface NamedSchemesProps {
  readonly view: View;
  readonly publication: Publication;
}

/** The schemes that a source tells of, and how many it only counts; of a full register, the way to it. */
export function NamedSchemes({ view, publication }: NamedSchemesProps) {
  const { overview, vocabulary } = view.messages;
  const { schemes, dataset } = publication;
  if (dataset.coverage !== 'listed') {
    return (
      <section className="mt-14 border-t border-rule pt-5">
        <h2>{overview.register(view.format.count(schemes.length))}</h2>
        <p className="prose mt-2">{overview.registerIntro[dataset.coverage]}</p>
        <p className="mt-4">
          <a className="button" href={view.href('/schemes')}>
            {overview.namedAll}
          </a>
        </p>
      </section>
    );
  }
  const named = [...schemes].filter(({ status }) => status === 'named');
  return (
    <section className="mt-14 border-t border-rule pt-5">
      <h2>{overview.named(view.format.count(named.length), view.format.count(schemes.length))}</h2>
      <p className="prose mt-2">{overview.namedIntro}</p>
      <ul className="grid gap-3 mt-4 sm:grid-cols-2">
        {named.map((scheme) => (
          <li key={scheme.code} className="border-l-3 border-accent pl-3">
            <a href={schemeHref(view, scheme.code)} lang="vi">
              {scheme.title}
            </a>
            <p className="text-[0.88rem] text-muted">
              <span lang="vi">{scheme.recipient}</span> · {vocabulary.programme[scheme.programme]}
              {scheme.year && ` · ${scheme.year}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a className="button" href={view.href('/schemes')}>
          {overview.namedAll}
        </a>
      </p>
    </section>
  );
}
