import type { Report } from '@/lib/domain/report';
import { citationOf } from '@/lib/format/citation/citation-of';
import { citationText } from '@/lib/format/citation/citation-text';
import { limitSentences } from '@/lib/format/limit-sentences';
import { noteText } from '@/lib/format/note-text';
import { type View, viewOf } from '@/lib/format/view';
import { type Locale, locales } from '@/lib/i18n/locales';
import { bases } from '@/lib/vocabulary/basis';
import { licence } from '@/lib/vocabulary/licence';
import type { MeasuredTable } from '../measured-table';
import { descriptorAddress, inArchive } from '../package-addresses';
import { packageTitle } from '../package-title';
import { inlineCode, markdownAddress, markdownList, markdownTable, markdownText } from './markdown';
import { readmeCodes, readmeColumns } from './readme-columns';
import { readmeReconciliation } from './readme-reconciliation';
import { readmeSources } from './readme-sources';

export const readmeName = (locale: Locale): string => `README.${locale}.md`;

function facts({ locale, messages, format, href }: View, { publication }: Report, origin: string): string {
  const { dataset, release, schemes } = publication;
  const { dataPackage: texts, datasets } = messages;
  const rows = [
    [texts.facts.place, markdownText(dataset.province)],
    [texts.facts.period, format.period(dataset.period)],
    [texts.facts.agency, markdownText(dataset.agency[locale])],
    [texts.facts.coverage, datasets.coverage[dataset.coverage](format.count(schemes.length))],
    [texts.facts.release, texts.releaseOf(format.count(release.number), format.date(release.publishedAt))],
    [texts.facts.note, markdownText(noteText(locale, release.note).text)],
    [texts.facts.page, markdownAddress(`${origin}${href()}`)],
    [texts.facts.permanent, markdownAddress(descriptorAddress(origin, dataset.slug, release.number))],
  ];
  return markdownList(rows.map(([name, value]) => `${name}: ${value}`));
}

function contents({ locale, messages, format }: View, tables: readonly MeasuredTable[]): string {
  const { dataPackage: texts } = messages;
  const others = locales.filter((other) => other !== locale).map(readmeName);
  return markdownTable(
    [texts.file, texts.rows, texts.about],
    [
      ...tables.map((table) => [
        inlineCode(inArchive.csvOf(table)),
        format.count(table.rows),
        markdownText(`${table.described.title[locale]}. ${table.described.description[locale]}`),
      ]),
      [inlineCode('data/*.csv-metadata.json'), '', texts.files.metadata],
      [inlineCode('datapackage.json'), '', texts.files.descriptor],
      [inlineCode('manifest.json'), '', texts.files.manifest],
      ...others.map((other) => [inlineCode(other), '', texts.files.readme]),
    ],
  );
}

/** What stands beside the tables of a package for people, in one language, as Markdown. `origin`: of absolute addresses. */
export function packageReadme(
  report: Report,
  tables: readonly MeasuredTable[],
  locale: Locale,
  origin: string,
): string {
  const { dataset, release, sources } = report.publication;
  const view = viewOf(locale, dataset, release.number);
  const { messages, format, mark } = view;
  const { dataPackage: texts, methodology, vocabulary, catalogue } = messages;
  const described = tables.map((table) => table.described);
  const number = format.count(release.number);
  const date = format.date(release.publishedAt);
  const title = packageTitle(dataset, locale);
  const citation = citationText(citationOf(view, report, { kind: 'dataset' }, origin));
  const blocks = [
    `# ${markdownText(title)}`,
    ...(mark ? [`**${mark.band}**`] : []),
    texts.intro(number, date),
    texts.publisher,
    facts(view, report, origin),
    `## ${texts.filesTitle}`,
    contents(view, tables),
    `## ${texts.readingTitle}`,
    markdownList(texts.reading),
    `## ${texts.basesTitle}`,
    markdownList(
      bases.map((basis) => `${inlineCode(basis)} (${vocabulary.basis[basis]}): ${methodology.bases[basis]}`),
    ),
    `## ${texts.columnsTitle}`,
    ...described.flatMap((table) => readmeColumns(view, table)),
    `## ${texts.codesTitle}`,
    readmeCodes(view, described),
    `## ${texts.sourcesTitle}`,
    readmeSources(view, sources),
    `## ${texts.limitsTitle}`,
    markdownList(limitSentences(view, report.publication)),
    `## ${texts.reconciliationTitle}`,
    ...readmeReconciliation(view, report),
    `## ${texts.verifyTitle}`,
    texts.verify,
    `## ${texts.licenceTitle}`,
    [texts.licence(licence.name, markdownAddress(licence.url)), catalogue.rights].join('\n\n'),
    `## ${texts.citeTitle}`,
    mark ? texts.citationInvented : `${texts.cite}\n\n> ${markdownText(citation)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
