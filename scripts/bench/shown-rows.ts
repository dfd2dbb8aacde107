import { pageSize } from '@/lib/domain/register/columns/find-in-columns';
import type { Scheme } from '@/lib/domain/scheme';
import { vocabulary } from '@/lib/i18n/vi/vocabulary';
import { generatedSchemes } from '../generated/generated-schemes';

function firstOf(schemes: Iterable<Scheme>): readonly Scheme[] {
  const first: Scheme[] = [];
  for (const scheme of schemes) {
    first.push(scheme);
    if (first.length === pageSize) break;
  }
  return first;
}

const text = (value: string | number | null): string => (value === null ? '' : String(value));

/** The cells of a page of a generated register, always the same one: what the floor and the bare server show. */
export function shownRows(): readonly (readonly string[])[] {
  return firstOf(generatedSchemes({ rows: 10_000, seed: 1 })).map((scheme) => [
    scheme.code,
    ...[scheme.title, scheme.recipient, scheme.place].map(text),
    ...[vocabulary.programme[scheme.programme], vocabulary.category[scheme.category]],
    text(scheme.year),
    text(scheme.district?.name ?? null),
    ...[scheme.support, scheme.counterpart, scheme.total, scheme.jobs].map(text),
  ]);
}
