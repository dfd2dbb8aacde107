import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Premise, Statement } from '@/lib/domain/figure';
import type { Dataset, Publication, Release, Source } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { seedDatasetSchema } from '@/lib/schemas/seed-dataset';
import { seedPremiseSchema } from '@/lib/schemas/seed-premise';
import { seedCountedSchemeSchema, seedNamedSchemeSchema } from '@/lib/schemas/seed-scheme';
import { seedSourceSchema } from '@/lib/schemas/seed-source';
import { seedStatementSchema } from '@/lib/schemas/seed-statement';
import { checkLinks } from './check-links';
import { checkSense } from './check-sense';
import { contentHash } from './content-hash';
import { type PlacedRow, readCsvRows, readJsonRows, type SeedFile } from './read-rows';
import type { SeedProblem } from './seed-problem';
import { countedScheme, inRegisterOrder, namedScheme, statementOf } from './seed-rows';

/** Everything that a release is made from, checked. */
export interface SeedContent extends Omit<Publication, 'release'> {
  readonly release: Omit<Release, 'number' | 'publishedAt'>;
  readonly seedHash: string;
}

export type SeedReading =
  | { readonly ok: true; readonly content: SeedContent }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] };

const problem = (file: string, column: string | null, reason: string): SeedProblem => ({
  file,
  row: null,
  column,
  reason,
});

/** Reads each file once, so that what is checked is what is hashed. */
function readFiles(folder: string) {
  const problems: SeedProblem[] = [];
  const fileOf = (name: string): SeedFile => {
    try {
      return { name, bytes: readFileSync(join(folder, name)) };
    } catch {
      problems.push(problem(name, null, 'cannot be read; is the file there?'));
      return { name, bytes: new Uint8Array() };
    }
  };
  const files = {
    dataset: fileOf('dataset.json'),
    sources: fileOf('sources.json'),
    figures: fileOf('figures.csv'),
    premises: fileOf('premises.json'),
    named: fileOf('named-schemes.csv'),
    counted: fileOf('counted-schemes.csv'),
  };
  return { files, problems };
}

const placed = <From, To>(rows: readonly PlacedRow<From>[], change: (value: From) => To): PlacedRow<To>[] =>
  rows.map((row) => ({ ...row, value: change(row.value) }));

/**
 * Reads a seed folder (prisma/seed/<slug>) and checks it for shape, then for links, then for sense.
 * Never throws for what is in the files: whatever is wrong comes back as a list of places and reasons.
 */
export function readSeed(folder: string): SeedReading {
  const { files, problems } = readFiles(folder);
  if (problems.length > 0) return { ok: false, problems };

  const datasetRows = readJsonRows(files.dataset, seedDatasetSchema);
  const sourceRows = readJsonRows(files.sources, seedSourceSchema);
  const figureRows = readCsvRows(files.figures, seedStatementSchema);
  const premiseRows = readJsonRows(files.premises, seedPremiseSchema);
  const namedRows = readCsvRows(files.named, seedNamedSchemeSchema);
  const countedRows = readCsvRows(files.counted, seedCountedSchemeSchema);

  const shape = [datasetRows, sourceRows, figureRows, premiseRows, namedRows, countedRows].flatMap(
    (read) => read.problems,
  );
  if (shape.length > 0) return { ok: false, problems: shape };
  const only = datasetRows.rows[0]?.value;
  if (only === undefined || datasetRows.rows.length > 1) {
    return { ok: false, problems: [problem('dataset.json', null, 'must hold one dataset')] };
  }
  // Two folders with one slug would take turns: each start would publish both again.
  if (only.slug !== basename(resolve(folder))) {
    return { ok: false, problems: [problem('dataset.json', 'slug', "must be the folder's name")] };
  }

  const { releaseNote, ...dataset } = only;
  const links = checkLinks(dataset, {
    sources: sourceRows.rows,
    figures: figureRows.rows,
    premises: premiseRows.rows,
    named: namedRows.rows,
    counted: countedRows.rows,
  });
  if (links.length > 0) return { ok: false, problems: links };

  const statements = placed(figureRows.rows, statementOf);
  const sourceOf = new Map(statements.map(({ value }) => [value.id, value.sourceId]));
  const schemes = [
    ...placed(namedRows.rows, (row) => namedScheme(row, dataset.districts)),
    ...placed(countedRows.rows, (row) => countedScheme(row, sourceOf)),
  ];
  const premises = premiseRows.rows.map(({ value }) => value);
  const sense = checkSense(dataset, statements, premises, schemes);
  if (sense.length > 0) return { ok: false, problems: sense };

  const hash = contentHash(Object.values(files));
  return {
    ok: true,
    content: {
      dataset: dataset satisfies Dataset,
      release: {
        title: null,
        note: releaseNote,
        origin: 'seed',
        restores: null,
        file: null,
        contentHash: hash,
      },
      seedHash: hash,
      sources: sourceRows.rows.map(({ value }) => value satisfies Source),
      statements: statements.map(({ value }) => value satisfies Statement),
      premises: premises satisfies Premise[],
      schemes: schemes.map(({ value }) => value satisfies Scheme).sort(inRegisterOrder),
    },
  };
}
