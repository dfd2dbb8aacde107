import type { Report } from '@/lib/domain/report';
import type { Releases } from '@/lib/export/answer-file';

/** The releases of one dataset, given as their reports, the newest first. */
export const releasesOf = (...reports: readonly [Report, ...Report[]]): Releases => {
  const { slug } = reports[0].publication.dataset;
  const numberOf = ({ publication }: Report) => publication.release.number;
  return {
    load: async (asked, number) =>
      (asked === slug && reports.find((report) => number === undefined || numberOf(report) === number)) || null,
    numbers: async (asked) => (asked === slug ? reports.map(numberOf) : []),
    slugs: async () => [slug],
  };
};
