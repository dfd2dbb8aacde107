import { basename, resolve } from 'node:path';
import type { z } from 'zod';
import type { Bilingual, Dataset } from '@/lib/domain/publication';
import { seedDatasetSchema } from '@/lib/schemas/seed-dataset';
import { readJsonRows, type SeedFile } from './read-rows';
import type { SeedProblem } from './seed-problem';

type DatasetRow = z.output<typeof seedDatasetSchema>;

interface DatasetReading {
  /** `null` where there are problems. */
  readonly dataset: Dataset | null;
  readonly releaseNote: Bilingual | null;
  readonly problems: readonly SeedProblem[];
}

/** Reads `dataset.json`: one dataset, whose slug is the folder's name, and whose coverage fits what the folder has. */
export function readSeedDataset(file: SeedFile, folder: string, hasRegister: boolean): DatasetReading {
  const { rows, problems } = readJsonRows(file, seedDatasetSchema);
  const failed = (column: string | null, reason: string): DatasetReading => ({
    dataset: null,
    releaseNote: null,
    problems: [{ file: file.name, row: null, column, reason }],
  });
  if (problems.length > 0) return { dataset: null, releaseNote: null, problems };
  const only: DatasetRow | undefined = rows[0]?.value;
  if (only === undefined || rows.length > 1) return failed(null, 'must hold one dataset');
  // Two folders with one slug would take turns: each start would publish both again.
  if (only.slug !== basename(resolve(folder))) return failed('slug', "must be the folder's name");
  if ((only.coverage === 'listed') === hasRegister) {
    return failed(
      'coverage',
      hasRegister ? 'must be complete or partial, for a register' : 'must be listed, without a register',
    );
  }
  const { releaseNote, ...dataset } = only;
  return { dataset, releaseNote, problems: [] };
}
