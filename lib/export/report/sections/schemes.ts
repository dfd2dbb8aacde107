import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import type { Scheme } from '@/lib/domain/scheme';
import { plainLine } from '@/lib/format/plain-line';
import { schemeHref } from '@/lib/format/scheme-href';
import type { Unit } from '@/lib/vocabulary/measure';
import type { Printer } from '../printer';
import type { Block, Run, Runs, Table } from '../report-model';
import { textRuns } from '../text-runs';

/** More than these are a list to be searched rather than read. */
const mostPrinted = 40;

/** The schemes that sources name; of a full register, where the whole of it is. */
export function schemesSection(printer: Printer): readonly Block[] {
  const { view, report, address } = printer;
  const { overview, printedReport: texts, vocabulary } = view.messages;
  const { count } = view.format;
  const { schemes, dataset } = report.publication;
  const whole: Block[] = [
    {
      kind: 'paragraph',
      runs: [{ text: `${texts.wholeRegister(count(schemes.length))}\n` }, address(view.href('/schemes'))],
    },
    { kind: 'paragraph', runs: [{ text: `${texts.registerFiles}\n` }, address(view.fileHref('/schemes.csv'))] },
  ];
  if (dataset.coverage !== 'listed') {
    return [
      { kind: 'section', text: overview.register(count(schemes.length)) },
      { kind: 'paragraph', runs: textRuns(overview.registerIntro[dataset.coverage]) },
      ...whole,
    ];
  }
  const named = [...schemes].filter(({ status }) => status === 'named');
  const printed = named.slice(0, mostPrinted);
  return [
    { kind: 'section', text: overview.named(count(named.length), count(schemes.length)) },
    { kind: 'paragraph', runs: textRuns(`${overview.namedIntro} ${texts.unit(vocabulary.unit.vnd)}`) },
    ...(printed.length > 0 ? [schemeTable(printer, printed)] : []),
    ...(printed.length < named.length
      ? [{ kind: 'note', runs: textRuns(texts.schemesMore(count(printed.length), count(named.length))) } as const]
      : []),
    ...whole,
  ];
}

function schemeTable({ view, absolute }: Printer, schemes: readonly Scheme[]): Table {
  const { messages, format } = view;
  const { register, printedReport: texts, vocabulary, figure } = messages;
  const unknown: Run = { text: figure.notPublished, basis: 'not_published' };
  const amount = (scheme: Scheme, value: number | null, unit: Unit, basis: 'published' | 'derived'): Runs =>
    value === null
      ? [unknown]
      : [{ text: format.number(value, unit), basis, href: absolute(schemeHref(view, scheme.code)) }];
  const { columns, districtShort } = register;
  const where = (scheme: Scheme): Runs => [
    { text: '\n' },
    ...(scheme.year === null ? [{ text: `${columns.year}: ` }, unknown] : [{ text: String(scheme.year) }]),
    { text: ' · ' },
    ...(scheme.district === null
      ? [{ text: `${districtShort}: ` }, unknown]
      : [{ text: plainLine(scheme.district.name), lang: 'vi' } as const]),
  ];
  const told = (scheme: Scheme): Runs => [
    {
      text: plainLine(scheme.title ?? scheme.code),
      lang: 'vi',
      isStrong: true,
      href: absolute(schemeHref(view, scheme.code)),
    },
    ...(scheme.recipient === null ? [] : [{ text: `\n${plainLine(scheme.recipient)}`, lang: 'vi' } as const]),
    { text: `\n${vocabulary.programme[scheme.programme]} · ${vocabulary.category[scheme.category]}` },
    ...where(scheme),
  ];
  const number = (title: string) => ({ title, align: 'end', share: null }) as const;
  return {
    kind: 'table',
    caption: null,
    isDense: true,
    columns: [
      { title: columns.title, align: 'start', share: 1 },
      number(texts.columns.support),
      number(texts.columns.counterpart),
      number(texts.columns.total),
      number(texts.columns.leverage),
      number(columns.jobs),
    ],
    rows: schemes.map((scheme) => ({
      kind: 'plain',
      cells: [
        told(scheme),
        amount(scheme, scheme.support, 'vnd', 'published'),
        amount(scheme, scheme.counterpart, 'vnd', 'published'),
        amount(scheme, scheme.total, 'vnd', 'published'),
        amount(scheme, schemeLeverage(scheme), 'ratio', 'derived'),
        amount(scheme, scheme.jobs, 'count', 'published'),
      ],
    })),
  };
}
