import type { Report } from '@/lib/domain/report';
import { plainLine } from '@/lib/format/plain-line';
import type { View } from '@/lib/format/view';

/** On what something embedded rests, and of which release it is. */
export function embedFoot(view: View, { publication }: Report, sourceIds: readonly string[]): string {
  const { charts, footer } = view.messages;
  const { sources, release } = publication;
  const named = sources.filter(({ id }) => sourceIds.includes(id)).map(({ title }) => plainLine(title));
  const told = footer.release(view.format.count(release.number), view.format.date(release.publishedAt));
  return [...(named.length > 0 ? [`${charts.source}: ${named.join('; ')}`] : []), `${told}.`].join('. ');
}
