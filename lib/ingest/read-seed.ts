import type { Source } from '@/lib/domain/publication';
import { seedPremiseSchema } from '@/lib/schemas/seed-premise';
import { seedCountedSchemeSchema, seedNamedSchemeSchema } from '@/lib/schemas/seed-scheme';
import { seedSourceSchema } from '@/lib/schemas/seed-source';
import { seedStatementSchema } from '@/lib/schemas/seed-statement';
import { checkLinks } from './check-links';
import { checkSense } from './check-sense';
import { filesHash } from './files-hash';
import type { RegisterContent } from './judge/register-content';
import { type PlacedRow, readCsvRows, readJsonRows } from './read-rows';
import { readSeedDataset } from './read-seed-dataset';
import { readSeedRegister } from './read-seed-register';
import { readSeedFiles } from './seed-files';
import type { SeedProblem } from './seed-problem';
import { countedScheme, inRegisterOrder, namedScheme, statementOf } from './seed-rows';

/** Everything that a release is made from, checked. */
export interface SeedContent extends RegisterContent {
  readonly seedHash: string;
}

export type SeedReading =
  | { readonly ok: true; readonly content: SeedContent }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] };

const placed = <From, To>(rows: readonly PlacedRow<From>[], change: (value: From) => To): PlacedRow<To>[] =>
  rows.map((row) => ({ ...row, value: change(row.value) }));

const valuesOf = <Value>(rows: readonly PlacedRow<Value>[]): Value[] => rows.map(({ value }) => value);

const nothing = { rows: [], problems: [] };

/**
 * Reads a seed folder (prisma/seed/<slug>) and checks it for shape, then for links, then for sense. A folder has
 * `dataset.json` and either published figures with the schemes that they tell of, or a register (`register.csv` or
 * `register.xlsx`), to which figures may be added.
 * Never throws for what is in the files: whatever is wrong comes back as a list of places and reasons.
 */
export async function readSeed(folder: string): Promise<SeedReading> {
  const files = readSeedFiles(folder);
  if ('problems' in files) return { ok: false, problems: files.problems };
  const { figures, schemes: schemeFiles } = files;
  const register = 'register' in schemeFiles ? schemeFiles.register : null;

  const datasetReading = readSeedDataset(files.dataset, folder, register !== null);
  const sourceRows = figures ? readJsonRows(figures.sources, seedSourceSchema) : nothing;
  const figureRows = figures ? readCsvRows(figures.figures, seedStatementSchema) : nothing;
  const premiseRows = figures ? readJsonRows(figures.premises, seedPremiseSchema) : nothing;
  const namedRows = 'named' in schemeFiles ? readCsvRows(schemeFiles.named, seedNamedSchemeSchema) : nothing;
  const countedRows = 'counted' in schemeFiles ? readCsvRows(schemeFiles.counted, seedCountedSchemeSchema) : nothing;

  const shape = [datasetReading, sourceRows, figureRows, premiseRows, namedRows, countedRows].flatMap(
    (read) => read.problems,
  );
  const { dataset, releaseNote } = datasetReading;
  if (shape.length > 0 || dataset === null || releaseNote === null) return { ok: false, problems: shape };

  const links = checkLinks(dataset, {
    sources: sourceRows.rows,
    figures: figureRows.rows,
    premises: premiseRows.rows,
    named: namedRows.rows,
    counted: countedRows.rows,
  });
  if (links.length > 0) return { ok: false, problems: links };

  const statements = placed(figureRows.rows, statementOf);
  const sourceOf = new Map(valuesOf(statements).map(({ id, sourceId }) => [id, sourceId]));
  const schemes = [
    ...placed(namedRows.rows, (row) => namedScheme(row, dataset.districts)),
    ...placed(countedRows.rows, (row) => countedScheme(row, sourceOf)),
  ];
  const premises = valuesOf(premiseRows.rows);
  const sense = checkSense(dataset, statements, premises, register === null ? schemes : null);
  if (sense.length > 0) return { ok: false, problems: sense };

  const seedHash = filesHash(files.all);
  const beside = { dataset, sources: valuesOf<Source>(sourceRows.rows), statements: valuesOf(statements), premises };
  const seed = { title: null, note: releaseNote, origin: 'seed', restores: null } as const;
  if (register === null) {
    const release = { ...seed, file: null };
    return { ok: true, content: { ...beside, release, seedHash, schemes: valuesOf(schemes).sort(inRegisterOrder) } };
  }
  const reading = await readSeedRegister(register, beside);
  if (!reading.ok) return reading;
  return { ok: true, content: { ...reading.content, release: { ...reading.content.release, ...seed }, seedHash } };
}
