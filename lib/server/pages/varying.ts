import type { OutgoingHttpHeader } from 'node:http';

/** A header `Vary` that also names Accept-Encoding. */
export function varying(vary: OutgoingHttpHeader | undefined): string {
  const named = [vary ?? []]
    .flat()
    .flatMap((line) => String(line).split(','))
    .map((name) => name.trim());
  const others = named.filter((name) => name !== '' && name.toLowerCase() !== 'accept-encoding');
  return [...others, 'Accept-Encoding'].join(', ');
}
