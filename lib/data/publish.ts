import type { Publication, Release } from '@/lib/domain/publication';
import { measureTraits } from '@/lib/vocabulary/measure';
import { decimalParts } from './decimal-parts';
import { openStore } from './open-store';

/** What a release is made from. */
export interface ReleaseContent extends Omit<Publication, 'release'> {
  readonly release: Omit<Release, 'number' | 'publishedAt'>;
  /** The hash of the seed that was last taken into account; `null` for a dataset without one. */
  readonly seedHash: string | null;
}

/** In milliseconds. Prisma gives a transaction five seconds, which a large release on a slow disk may exceed. */
const patience = 120_000;

const money = (value: number | null): bigint | null => (value === null ? null : BigInt(value));

/**
 * Publishes the content as the dataset's next release, in one transaction, and makes it the current one.
 * Content that is already current is left alone. Earlier releases are never touched.
 */
export async function publish(path: string, content: ReleaseContent): Promise<{ number: number; isNew: boolean }> {
  const { dataset, release, seedHash, sources, statements, premises, schemes } = content;
  const store = openStore(path);
  try {
    return await store.$transaction(
      async (transaction) => {
        const owner = await transaction.dataset.upsert({
          where: { slug: dataset.slug },
          create: { slug: dataset.slug },
          update: {},
          include: { currentRelease: true, releases: { orderBy: { number: 'desc' }, take: 1 } },
        });
        if (owner.currentRelease?.contentHash === release.contentHash) {
          return { number: owner.currentRelease.number, isNew: false };
        }
        const number = (owner.releases[0]?.number ?? 0) + 1;
        const { id: releaseId } = await transaction.release.create({
          data: {
            datasetId: owner.id,
            number,
            publishedAt: new Date(),
            contentHash: release.contentHash,
            origin: release.origin,
            restores: release.restores,
            seedHash,
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
        await transaction.district.createMany({
          data: dataset.districts.map((district, position) => ({ ...district, releaseId, position })),
        });
        await transaction.source.createMany({
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
        await transaction.statement.createMany({
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
        await transaction.premise.createMany({
          data: premises.map((premise, position) => ({ ...premise, releaseId, position })),
        });
        await transaction.scheme.createMany({
          data: schemes.map(({ sourceIds: _, district, support, counterpart, total, ...scheme }, position) => ({
            ...scheme,
            districtCode: district?.code ?? null,
            releaseId,
            position,
            support: money(support),
            counterpart: money(counterpart),
            total: money(total),
          })),
        });
        await transaction.schemeSource.createMany({
          data: schemes.flatMap(({ code: schemeCode, sourceIds }) =>
            sourceIds.map((sourceId, position) => ({ releaseId, schemeCode, sourceId, position })),
          ),
        });
        await transaction.dataset.update({ where: { id: owner.id }, data: { currentReleaseId: releaseId } });
        return { number, isNew: true };
      },
      { timeout: patience },
    );
  } finally {
    await store.$disconnect();
  }
}
