import { readStore } from '@/lib/data/read-store';
import type { Publication } from '@/lib/domain/publication';
import { registerCsv } from '@/tests/support/register-csv';

/** Every release with every row, which of them are current, and what each exports. */
export const everyRelease = (address: string) =>
  readStore(address, async (store) => {
    const all: { publication: Publication | null; isCurrent: boolean; exported: readonly string[] }[] = [];
    for (const { dataset, release, isCurrent } of store.releases) {
      const publication = await store.release(dataset.slug, release.number);
      const exported = publication === null ? [] : [registerCsv(publication, 'vi'), registerCsv(publication, 'en')];
      all.push({ publication, isCurrent, exported });
    }
    return all;
  });
