import type { Release } from '@/lib/domain/publication';
import { plainLine } from './plain-line';
import type { View } from './view';

/** What a release was made from, as a sentence. */
export function releaseOriginText({ messages, format }: View, { origin, restores, file }: Release): string {
  const texts = messages.updates.origin;
  if (restores !== null) return texts.rollback(format.count(restores));
  if (file !== null) return texts.file(plainLine(file.name), format.count(file.rows));
  return origin === 'register' ? texts.register : texts.seed;
}
