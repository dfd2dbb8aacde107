import type { Caveat, Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';

/** Why a figure may be more, or rests on less, than it says. */
export function caveatText(view: View, { closure }: Report, { derivation }: Figure, caveat: Caveat): string {
  const { figures } = view.messages;
  if (caveat !== 'partial_sum' || !closure.register || derivation?.rule === 'sum') return figures.caveat[caveat];
  const { count } = view.format;
  const { rows } = derivation ?? {};
  if (!rows) return figures.registerCaveat.ratio;
  const silent = rows.of - rows.known;
  if (silent > 0) return figures.registerCaveat.silent(count(silent), count(rows.of));
  return closure.register.coverage === 'partial' ? figures.registerCaveat.partial : figures.registerCaveat.stray;
}
