import { rules } from '@/lib/domain/figure';
import { type Period, periodKey } from '@/lib/domain/period';
import { registerCounts } from '@/lib/domain/register/facts/register-counts';
import { bases } from '@/lib/vocabulary/basis';
import { measureCodes } from '@/lib/vocabulary/measure';
import { terms } from '@/lib/vocabulary/term';
import type { Printer } from '../printer';
import type { Block, Runs } from '../report-model';
import { textRuns } from '../text-runs';

/** How figures are known and derived, on which premises, and what each measure and word means. */
export function methodologySection(printer: Printer): readonly Block[] {
  const { view, report } = printer;
  const { methodology: texts, figures, vocabulary, terms: glossary } = view.messages;
  const { premises, statements } = report.publication;
  const told = new Set([...report.closure.figures.values()].map(({ cell }) => cell.measure));
  const shownRules = rules.filter((rule) => rule !== 'premise' || premises.length > 0);
  return [
    { kind: 'section', text: texts.title },
    { kind: 'paragraph', runs: textRuns(texts.intro) },
    { kind: 'heading', text: texts.basesTitle },
    {
      kind: 'facts',
      items: bases.map((basis) => ({ term: vocabulary.basis[basis], runs: textRuns(texts.bases[basis]) })),
    },
    { kind: 'heading', text: texts.rulesTitle },
    { kind: 'paragraph', runs: textRuns(texts.rulesIntro) },
    { kind: 'list', items: shownRules.map((rule) => textRuns(figures.rule[rule])) },
    { kind: 'paragraph', runs: textRuns(texts.crossCheck) },
    ...premisesBlocks(printer),
    ...(statements.length > 0
      ? ([
          { kind: 'heading', text: texts.boundsTitle },
          { kind: 'list', items: texts.bounds.map(textRuns) },
        ] as const)
      : []),
    ...periodsBlocks(printer),
    ...registerBlocks(printer),
    { kind: 'heading', text: texts.definitionsTitle },
    {
      kind: 'facts',
      items: measureCodes
        .filter((measure) => told.has(measure))
        .map((measure) => ({
          term: vocabulary.measure[measure],
          runs: textRuns(
            `${texts.definitions[measure].is} ${texts.definitionLeavesOut}: ${lowerFirst(texts.definitions[measure].leavesOut)}`,
          ),
        })),
    },
    { kind: 'heading', text: glossary.title },
    {
      kind: 'facts',
      items: terms.map((term) => ({ term: glossary.byId[term].name, runs: textRuns(glossary.byId[term].definition) })),
    },
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function premisesBlocks({ view, report }: Printer): readonly Block[] {
  const { methodology: texts, figures, quote } = view.messages;
  const { premises, statements } = report.publication;
  if (premises.length === 0) return [];
  return [
    { kind: 'heading', text: texts.premisesTitle },
    { kind: 'paragraph', runs: textRuns(texts.premisesIntro) },
    {
      kind: 'list',
      items: premises.map(({ kind, statementId }): Runs => {
        const statement = statements.find(({ id }) => id === statementId);
        return [
          { text: figures.premise[kind] },
          ...(statement ? [{ text: ' ' }, { text: quote(statement.quote), lang: 'vi' } as const] : []),
        ];
      }),
    },
  ];
}

const distinct = (periods: readonly Period[]): readonly Period[] => [
  ...new Map(periods.map((period) => [periodKey(period), period])).values(),
];

function periodsBlocks({ view, report }: Printer): readonly Block[] {
  const { methodology: texts, register } = view.messages;
  const { statements, dataset } = report.publication;
  const stated = distinct(statements.map(({ cell }) => cell.period));
  if (stated.length === 0) return [];
  const keys = new Set(stated.map(periodKey));
  const derived = distinct(
    [...report.published.figures.values()].filter(({ basis }) => basis === 'derived').map(({ cell }) => cell.period),
  ).filter((period) => !keys.has(periodKey(period)));
  const list = (periods: readonly Period[]) => view.format.list(periods.map(view.format.period));
  const sayStated = dataset.coverage === 'listed' ? texts.timeStated : register.meaning.stated;
  return [
    { kind: 'heading', text: texts.timeTitle },
    { kind: 'paragraph', runs: textRuns(sayStated(list(stated))) },
    ...(derived.length > 0 ? [{ kind: 'paragraph', runs: textRuns(texts.timeDerived(list(derived))) } as const] : []),
  ];
}

function registerBlocks({ view, report }: Printer): readonly Block[] {
  const { dataset, schemes } = report.publication;
  if (dataset.coverage === 'listed') return [];
  const { meaning } = view.messages.register;
  const { count } = view.format;
  const { dated } = registerCounts(schemes);
  return [
    { kind: 'heading', text: meaning.title },
    {
      kind: 'list',
      items: [
        textRuns(`${meaning.dated(count(dated), count(schemes.length))} ${meaning.year[dataset.yearMeaning]}`),
        textRuns(meaning.jobs[dataset.jobsMeaning]),
      ],
    },
  ];
}
