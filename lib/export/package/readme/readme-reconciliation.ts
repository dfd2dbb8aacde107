import { identityKinds } from '@/lib/domain/reconciliation';
import type { Report } from '@/lib/domain/report';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';
import { markdownList, markdownTable, markdownText } from './markdown';

/** What adds up and what does not: the checks by kind, and each contradiction. */
export function readmeReconciliation(view: View, { identities }: Report): readonly string[] {
  const { messages, format } = view;
  const { dataPackage: texts, reconciliation } = messages;
  const contradicting = identities.filter(({ verdict }) => verdict === 'contradicts');
  const kinds = identityKinds.filter((kind) => identities.some((identity) => identity.kind === kind));
  const counted = (of: readonly { readonly kind: string }[], kind: string) =>
    format.count(of.filter((identity) => identity.kind === kind).length);
  return [
    [
      reconciliation.summary(format.count(identities.length - contradicting.length), format.count(identities.length)),
      contradicting.length === 0
        ? reconciliation.noContradictions
        : reconciliation.contradictions(format.count(contradicting.length)),
    ].join(' '),
    ...(kinds.length === 0
      ? []
      : [
          markdownTable(
            [texts.kind, texts.checks, texts.contradicting],
            kinds.map((kind) => [
              markdownText(reconciliation.kind[kind]),
              counted(identities, kind),
              counted(contradicting, kind),
            ]),
          ),
        ]),
    ...(contradicting.length === 0
      ? []
      : [
          `### ${texts.contradictionsTitle}`,
          markdownList(contradicting.map(({ left }) => markdownText(cellName(view, left.cell)))),
        ]),
  ];
}
