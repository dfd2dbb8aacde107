import { citationOf } from '@/lib/format/citation/citation-of';
import { citationText } from '@/lib/format/citation/citation-text';
import { licence } from '@/lib/vocabulary/licence';
import type { Printer } from '../printer';
import type { Block } from '../report-model';
import { textRuns } from '../text-runs';

/** How to cite the report, where it stays, and what it may be used under. */
export function citation({ view, report, origin, address }: Printer): readonly Block[] {
  const { printedReport: texts } = view.messages;
  const cited = citationText(citationOf(view, report, { kind: 'dataset' }, origin));
  return [
    { kind: 'section', text: texts.citeTitle },
    ...(view.mark ? [{ kind: 'warning', runs: textRuns(texts.citationInvented) } as const] : []),
    { kind: 'paragraph', runs: textRuns(texts.cite) },
    { kind: 'quote', runs: textRuns(cited) },
    { kind: 'paragraph', runs: [{ text: `${texts.permanent}\n` }, address(view.href())] },
    { kind: 'paragraph', runs: textRuns(texts.licence(licence.name)) },
    { kind: 'paragraph', runs: [{ text: `${texts.licenceAddress}\n` }, { text: licence.url, href: licence.url }] },
  ];
}
