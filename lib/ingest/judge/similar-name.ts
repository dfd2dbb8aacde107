import { editDistance } from './edit-distance';

/** Names as short as these differ by two letters without being the same name: "Yên Sơn", "Tân Sơn". */
const short = 8;

/** Whether two names in ASCII may be one, misspelt. Names that differ in a number never are: "quan-1", "quan-2". */
export function areSimilar(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < short ? 1 : 2;
  if (a === b || Math.abs(a.length - b.length) > most) return false;
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  return editDistance(a, b) <= most;
}

/** The most alike of the names; `null` where none is much like it. */
export function nearestName(name: string, names: readonly string[]): string | null {
  return names
    .map((known) => ({ known, distance: editDistance(name, known) }))
    .reduce<{ known: string | null; distance: number }>((best, each) => (each.distance < best.distance ? each : best), {
      known: null,
      distance: Math.max(2, name.length / 3),
    }).known;
}
