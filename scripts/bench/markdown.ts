import type { Aim } from './aims';
import type { Findings } from './findings';
import { type Measure, measures } from './measures';
import type { BenchPart } from './part';
import { median, type Samples, spread } from './samples';

const numberText = (value: number, decimals: number): string => {
  const isSmall = Math.abs(value) < 1 && decimals > 0;
  const [whole = '', fraction] = value.toFixed(isSmall ? 2 : decimals).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

/** "12.3 (11.9–13.0)": the median, and the least and the greatest where there were several rounds. */
export function samplesText(samples: Samples, decimals: number): string {
  const [least, most] = spread(samples).map((value) => numberText(value, decimals));
  const middle = numberText(median(samples), decimals);
  return least === most ? middle : `${middle} (${least}–${most})`;
}

/** A table whose cells hold no line breaks and no bars. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const clean = (cell: string) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
  const line = (cells: readonly string[]) => `| ${cells.map(clean).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** What a part has found, all sizes in one table; `null` where it was not run. */
export function partText({ name, title, notes }: BenchPart, findings: Findings): string | null {
  const found = findings.all.filter(({ part }) => part === name);
  if (found.length === 0) return null;
  const shown = (Object.keys(measures) as Measure[]).filter((measure) =>
    found.some(({ values }) => values.has(measure)),
  );
  const rows = found.map(({ rows, subject, values, reason }) => {
    const cells = shown.map((measure) => {
      const samples = values.get(measure);
      return samples === undefined ? '' : samplesText(samples, measures[measure].decimals);
    });
    const fault = values.size === 0 ? 'not possible' : 'not in every round';
    const named = reason === null ? subject : `${subject}: ${fault}: ${reason}`;
    return [numberText(rows, 0), named, ...cells];
  });
  const head = ['rows', 'what', ...shown.map((measure) => measures[measure].title)];
  return [`## ${title}`, '', ...notes.flatMap((note) => [note, '']), table(head, rows)].join('\n');
}

/** Which aims hold, at which size, and by how much. */
export function aimsText(aims: readonly Aim[], sizes: readonly number[], findings: Findings): string {
  const rows = aims.flatMap(({ name, judge }) =>
    judge(findings, sizes).map(({ rows: size, found, holds }) => [
      name,
      numberText(size, 0),
      found,
      holds === null ? 'not measured' : holds ? 'yes' : '**no**',
    ]),
  );
  return ['## Aims', '', table(['aim', 'rows', 'found', 'holds'], rows)].join('\n');
}
