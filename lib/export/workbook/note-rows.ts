import { citationOf } from '@/lib/format/citation/citation-of';
import { citationText } from '@/lib/format/citation/citation-text';
import { noteText } from '@/lib/format/note-text';
import { viewOf } from '@/lib/format/view';
import type { FileContext } from '../file-format';
import { identityNote } from './identity-note';
import type { NoteRow } from './note-row';
import { queryText } from './query-text';

/** Where a file comes from and what it may be used for. `keys`: the columns that name its rows. */
export function noteRows(context: FileContext, keys: readonly string[]): readonly NoteRow[] {
  const { report, table, locale, meta } = context;
  const { dataset, release, sources } = report.publication;
  const view = viewOf(locale, dataset);
  const { messages, format, mark } = view;
  const { notes, tables } = messages.dictionary;
  const asked = queryText(view, context, keys);
  const { identities, closure } = report;
  const count = closure.contradictions.length;
  const heading = (name: string): NoteRow => ({ name, text: null, isHeading: true });
  return [
    heading(messages.site.datasetTitle(dataset.province, format.period(dataset.period))),
    ...(mark === null ? [] : [{ name: mark.cell, text: mark.band }]),
    { name: notes.table, text: `${tables[table].title}. ${tables[table].description}` },
    { name: notes.query, text: asked.length > 0 ? asked.join('; ') : notes.wholeTable },
    { name: notes.rows, text: format.count(meta.rows) },
    { name: notes.address, text: meta.address, href: meta.address },
    {
      name: notes.release,
      text: messages.footer.release(format.count(release.number), format.date(release.publishedAt)),
    },
    { name: notes.releaseNote, text: noteText(locale, release.note).text },
    { name: notes.licence, text: notes.licenceText(meta.licence.name), href: meta.licence.url },
    {
      name: notes.cite,
      text: citationText(citationOf(view, report, { kind: 'dataset' }, new URL(meta.address).origin)),
    },
    { name: notes.dictionary, text: meta.dictionary, href: meta.dictionary },
    { name: notes.empty, text: notes.emptyText },
    { name: null, text: null },
    heading(messages.sources.title),
    ...sources.flatMap(({ id, title, publisher, url, publishedOn }): readonly NoteRow[] => [
      {
        name: id,
        text: [title, publisher, publishedOn && format.date(publishedOn)].filter(Boolean).join('. '),
      },
      ...(url === null ? [] : [{ name: null, text: url, href: url }]),
    ]),
    { name: null, text: null },
    heading(messages.reconciliation.title),
    {
      name: null,
      text:
        count === 0
          ? messages.reconciliation.noContradictions
          : messages.reconciliation.contradictions(format.count(count)),
    },
    ...identities.map((identity) => identityNote(view, identity)),
  ];
}
