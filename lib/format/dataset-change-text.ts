import type { DatasetChange } from '@/lib/domain/release-diff';
import { plainLine } from './plain-line';
import type { View } from './view';

function sides(view: View, change: DatasetChange): readonly [before: string, after: string] {
  const { messages, format, locale } = view;
  const { updates } = messages;
  const both = <Value>({ before, after }: { before: Value; after: Value }, text: (value: Value) => string) =>
    [text(before), text(after)] as const;
  switch (change.fact) {
    case 'isIllustrative':
      return both(change, (yes) => (yes ? updates.line.yes : updates.line.no));
    case 'period':
      return both(change, format.period);
    case 'coverage':
      return both(change, (code) => updates.coverage[code]);
    case 'yearMeaning':
      return both(change, (code) => updates.yearMeaning[code]);
    case 'jobsMeaning':
      return both(change, (code) => updates.jobsMeaning[code]);
    case 'agency':
      return both(change, (agency) => plainLine(agency[locale]));
    case 'districts':
      return both(change, (list) => list.map(({ name }) => plainLine(name)).join(', ') || messages.none);
    case 'province':
    case 'codePrefix':
      return both(change, plainLine);
  }
}

/** `Giai đoạn: 2017–2021 → 2017–2022`. */
export function datasetChangeText(view: View, change: DatasetChange): string {
  const { facts, line } = view.messages.updates;
  return line.changed(facts[change.fact], ...sides(view, change));
}
