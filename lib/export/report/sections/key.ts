import type { Basis } from '@/lib/vocabulary/basis';
import type { Printer } from '../printer';
import type { Block } from '../report-model';

/** How a number is drawn by what is known of it. */
export function key({ view, report }: Printer): readonly Block[] {
  const { key: sample, figure, printedReport: texts } = view.messages;
  const hasRegister = report.closure.register !== undefined;
  const hasStatements = report.publication.statements.length > 0;
  const entry = (basis: Basis, label: string, text: string = sample.sampleNumber) => ({
    sample: { text, basis },
    label,
  });
  return [
    { kind: 'heading', text: texts.howToRead },
    {
      kind: 'key',
      items: [
        ...(hasStatements ? [entry('published', texts.key.published)] : []),
        hasRegister ? entry('register', texts.key.register) : entry('derived', texts.key.derived),
        entry('not_published', texts.key.notPublished, figure.notPublished),
      ],
    },
    { kind: 'note', runs: [{ text: texts.keyLinks }] },
  ];
}
