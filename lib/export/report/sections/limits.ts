import { limitSentences } from '@/lib/format/limit-sentences';
import type { Printer } from '../printer';
import type { Block } from '../report-model';
import { textRuns } from '../text-runs';

/** What the sources of this release do not tell, the national caps beside it, and what it would take to say more. */
export function limitsSection({ view, report }: Printer): readonly Block[] {
  const { publication } = report;
  const { methodology: texts } = view.messages;
  const { caps } = texts;
  return [
    { kind: 'section', text: texts.limitsTitle },
    { kind: 'list', items: limitSentences(view, publication).map(textRuns) },
    ...(publication.dataset.coverage === 'complete'
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
