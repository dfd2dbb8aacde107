import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFile } from './read-rows';
import type { SeedProblem } from './seed-problem';

const known = {
  dataset: 'dataset.json',
  sources: 'sources.json',
  figures: 'figures.csv',
  premises: 'premises.json',
  named: 'named-schemes.csv',
  counted: 'counted-schemes.csv',
} as const;
type KnownFile = keyof typeof known;

/**
 * What a folder has beside `dataset.json`: published figures with their sources and premises, and either the schemes
 * that those name and count, or a register.
 */
export interface SeedFiles {
  readonly dataset: SeedFile;
  readonly figures: Readonly<Record<'sources' | 'figures' | 'premises', SeedFile>> | null;
  readonly schemes: Readonly<Record<'named' | 'counted', SeedFile>> | { readonly register: SeedFile };
  /** All of them. */
  readonly all: readonly SeedFile[];
}

const registers = ['register.csv', 'register.xlsx'];

/** The files of a seed folder, each read once, so that what is checked is what is hashed; or which ones are amiss. */
export function readSeedFiles(folder: string): SeedFiles | { readonly problems: readonly SeedProblem[] } {
  const problems: SeedProblem[] = [];
  const all: SeedFile[] = [];
  const problem = (file: string, reason: string) => problems.push({ file, row: null, column: null, reason });
  const take = (name: string): SeedFile => {
    let bytes: Uint8Array = new Uint8Array();
    try {
      bytes = readFileSync(join(folder, name));
    } catch {
      problem(name, 'cannot be read; is the file there?');
    }
    const file = { name, bytes };
    all.push(file);
    return file;
  };
  const isThere = new Set(namesIn(folder));
  const has = (file: KnownFile) => isThere.has(known[file]);
  const takeFigures = () => ({
    sources: take(known.sources),
    figures: take(known.figures),
    premises: take(known.premises),
  });

  const dataset = take(known.dataset);
  const [register, ...others] = registers.filter((name) => isThere.has(name));
  if (register === undefined) {
    const figures = takeFigures();
    const schemes = { named: take(known.named), counted: take(known.counted) };
    return problems.length > 0 ? { problems } : { dataset, figures, schemes, all };
  }
  for (const name of others) problem(name, `stands beside ${register}; a dataset has one register`);
  for (const file of ['named', 'counted'] as const) {
    if (has(file)) problem(known[file], `stands beside ${register}, whose rows are the schemes`);
  }
  const hasFigures = has('sources') || has('figures') || has('premises');
  const figures = hasFigures ? takeFigures() : null;
  const schemes = { register: take(register) };
  return problems.length > 0 ? { problems } : { dataset, figures, schemes, all };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
