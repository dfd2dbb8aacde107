import type { Scheme } from '@/lib/domain/scheme';
import type { Printer } from '../printer';
import type { Block } from '../report-model';
import { textRuns } from '../text-runs';

/** What the sources of this release do not tell, the national caps beside it, and what it would take to say more. */
export function limitsSection({ view, report }: Printer): readonly Block[] {
  const { methodology: texts, register } = view.messages;
  const { schemes, dataset } = report.publication;
  const { coverage } = dataset;
  const count = (fits: (scheme: Scheme) => boolean) => view.format.count(schemes.filter(fits).length);
  const total = view.format.count(schemes.length);
  const withMoney = count(({ support }) => support !== null);
  const placed = count(({ district }) => district !== null);
  const limits =
    coverage === 'listed'
      ? [
          texts.limitsSources,
          texts.limitsNamed(
            count(({ status }) => status === 'named'),
            total,
            withMoney,
          ),
          texts.limitsPlaces(placed, total),
        ]
      : [register.limits.source, register.limits[coverage](total, withMoney), register.limits.placed(placed, total)];
  const { caps } = texts;
  return [
    { kind: 'section', text: texts.limitsTitle },
    { kind: 'list', items: [...limits, texts.limitsDistricts].map(textRuns) },
    ...(coverage === 'complete'
      ? []
      : ([
          { kind: 'heading', text: texts.moreTitle },
          { kind: 'list', items: texts.more.map(textRuns) },
        ] as const)),
    { kind: 'heading', text: texts.capsTitle },
    { kind: 'paragraph', runs: textRuns(texts.capsIntro) },
    {
      kind: 'table',
      caption: null,
      columns: [caps.name, caps.before, caps.after].map((title) => ({ title, align: 'start', share: 1 }) as const),
      rows: [
        [caps.demonstration, caps.demonstrationBefore, caps.demonstrationAfter],
        [caps.machinery, caps.machineryBefore, caps.machineryAfter],
      ].map((cells) => ({ kind: 'plain' as const, cells: cells.map(textRuns) })),
    },
  ];
}
