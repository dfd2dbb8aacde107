/** How an answer may be packed, the better one first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The weight that RFC 9110 gives to a coding named without one, or to one that is not named. */
const weightOf = (parameters: readonly string[]): number => {
  const [given = ''] = parameters.flatMap((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.slice(1) ?? []);
  const weight = given === '' ? 1 : Number(given);
  return weight >= 0 && weight <= 1 ? weight : 0;
};

function weights(header: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of header.slice(0, 1000).split(',')) {
    const [coding = '', ...parameters] = part.split(';');
    const name = coding.trim().toLowerCase();
    if (name !== '' && !found.has(name)) found.set(name === 'x-gzip' ? 'gzip' : name, weightOf(parameters));
  }
  return found;
}

/**
 * The encoding that the reader likes best among ours, the better one where two are liked alike; `null` for the answer as
 * it is, also where the reader refuses that. `header`: `Accept-Encoding`. `offered`: those that it may be, the better one
 * first.
 */
export function acceptedEncoding(
  header: string | undefined,
  offered: readonly Encoding[] = encodings,
): Encoding | null {
  const given = weights(header ?? '');
  const weight = (coding: string) => given.get(coding) ?? given.get('*') ?? 0;
  const plain = given.get('identity') ?? 0;
  const liked = offered.filter((encoding) => weight(encoding) > 0 && weight(encoding) >= plain);
  const most = Math.max(...liked.map(weight));
  return liked.find((encoding) => weight(encoding) === most) ?? null;
}
