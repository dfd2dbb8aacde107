import { type Report, reportOf } from '@/lib/domain/report';
import type { Releases } from '@/lib/export/answer-file';
import { readSeed } from '@/lib/ingest/read-seed';

/** The report of a reviewed seed as release 1, and the store that holds nothing else. */
export async function seedReport(slug: string): Promise<{ readonly report: Report; readonly releases: Releases }> {
  const reading = await readSeed(`prisma/seed/${slug}`);
  if (!reading.ok) throw new Error(`The seed ${slug} has mistakes.`);
  const { seedHash: _, ...content } = reading.content;
  const release = { ...content.release, number: 1, publishedAt: '2026-01-01T00:00:00.000Z', contentHash: 'seed' };
  const report = reportOf({ ...content, release });
  return {
    report,
    releases: {
      load: async (asked) => (asked === slug ? report : null),
      slugs: async () => [slug],
      numbers: async (asked) => (asked === slug ? [1] : []),
    },
  };
}
