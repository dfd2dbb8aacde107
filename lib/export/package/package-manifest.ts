import { createHash } from 'node:crypto';
import type { Report } from '@/lib/domain/report';
import { illustrativeMark } from '@/lib/format/illustrative-mark';
import { messagesFor } from '@/lib/i18n/messages';
import { inEachLanguage } from '../in-each-language';
import type { MeasuredTable } from './measured-table';
import { inArchive } from './package-addresses';
import { packageTitle } from './package-title';

/** A file of a package that is a text. */
export interface PackageText {
  readonly path: string;
  readonly text: string;
}

const weighed = ({ path, text }: PackageText) => ({
  path,
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** What to check a package by: each of its files but this one. `texts`: those beside the tables. */
export function packageManifest(report: Report, tables: readonly MeasuredTable[], texts: readonly PackageText[]) {
  const { dataset, release } = report.publication;
  const title = inEachLanguage((locale) => packageTitle(dataset, locale));
  const warning = (locale: 'vi' | 'en') => illustrativeMark(dataset.isIllustrative, messagesFor(locale))?.band;
  return {
    dataset: dataset.slug,
    title_vi: title.vi,
    title_en: title.en,
    ...(dataset.isIllustrative && { illustrative: true, warning_vi: warning('vi'), warning_en: warning('en') }),
    release: release.number,
    published_at: release.publishedAt,
    content_hash: release.contentHash,
    files: [
      ...texts.map(weighed),
      ...tables.map((table) => ({
        path: inArchive.csvOf(table),
        bytes: table.bytes,
        sha256: table.sha256,
        rows: table.rows,
        query: table.search,
        ...(table.sums.length > 0 && {
          sums: Object.fromEntries(table.sums.map(({ column, sum, cells }) => [column, { sum, cells }])),
        }),
      })),
    ],
  };
}
