import type { IllustrativeScheme } from '../illustrative/illustrative-scheme';
import { illustrativeSchemes } from '../illustrative/schemes';

/** The invented province's schemes over and over, each with a title and a recipient of its own and no code. */
export function largeRegister(rows: number): readonly IllustrativeScheme[] {
  const schemes = illustrativeSchemes();
  return Array.from({ length: Math.ceil(rows / schemes.length) }, (_, round) =>
    schemes.map((scheme) => ({
      ...scheme,
      code: '',
      title: `${scheme.title}, đợt ${round + 1}`,
      recipient: `${scheme.recipient} (${round + 1})`,
    })),
  )
    .flat()
    .slice(0, rows);
}
