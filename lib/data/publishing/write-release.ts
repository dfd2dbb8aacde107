import { measureTraits } from '@/lib/vocabulary/measure';
import { decimalParts } from '../decimal-parts';
import type { ReleaseContent } from './release-content';
import type { Draft } from './store-change';
import { writeSchemes } from './write-schemes';

/** Writes a release with all its rows and returns its id. Nothing points to it yet. */
export async function writeRelease(
  { store, insertRows }: Draft,
  place: {
    readonly datasetId: number;
    readonly number: number;
    readonly contentHash: string;
    readonly seedHash: string | null;
  },
  { dataset, release, sources, statements, premises, schemes }: ReleaseContent,
  onProgress: (written: number) => void,
): Promise<number> {
  const { id: releaseId } = await store.release.create({
    data: {
      ...place,
      publishedAt: new Date(),
      origin: release.origin,
      restores: release.restores,
      titleVi: release.title?.vi ?? null,
      titleEn: release.title?.en ?? null,
      noteVi: release.note.vi,
      noteEn: release.note.en,
      fileName: release.file?.name ?? null,
      fileSha256: release.file?.sha256 ?? null,
      fileRows: release.file?.rows ?? null,
      isIllustrative: dataset.isIllustrative,
      coverage: dataset.coverage,
      yearMeaning: dataset.yearMeaning,
      jobsMeaning: dataset.jobsMeaning,
      province: dataset.province,
      codePrefix: dataset.codePrefix,
      periodFrom: dataset.period.from,
      periodTo: dataset.period.to,
      agencyVi: dataset.agency.vi,
      agencyEn: dataset.agency.en,
    },
  });
  await store.district.createMany({
    data: dataset.districts.map(({ code, name }, position) => ({ code, name, releaseId, position })),
  });
  await store.source.createMany({
    data: sources.map(({ scope, note, ...source }, position) => ({
      ...source,
      releaseId,
      position,
      scopeVi: scope.vi,
      scopeEn: scope.en,
      noteVi: note.vi,
      noteEn: note.en,
    })),
  });
  await store.statement.createMany({
    data: statements.map(({ id, cell, value, qualifier, sourceId, quote }, position) => ({
      releaseId,
      id,
      position,
      sourceId,
      measure: cell.measure,
      unit: measureTraits(cell.measure).unit,
      ...decimalParts(value),
      qualifier,
      programme: cell.programme,
      category: cell.category,
      periodFrom: cell.period.from,
      periodTo: cell.period.to,
      quote,
    })),
  });
  await store.premise.createMany({
    data: premises.map(({ id, kind, statementId }, position) => ({ id, kind, statementId, releaseId, position })),
  });
  await writeSchemes(insertRows, releaseId, schemes, onProgress);
  return releaseId;
}
