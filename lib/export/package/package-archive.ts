import type { Report } from '@/lib/domain/report';
import { locales } from '@/lib/i18n/locales';
import { datasetFiles } from '@/lib/vocabulary/file-format';
import { tableMetadata } from '../csvw/table-metadata';
import { csvBytes } from '../prepared/csv-bytes';
import { deflatedText } from '../prepared/deflated-text';
import { PreparedCsv } from '../prepared/prepared-csv';
import { type ZipEntry, zipStream } from '../zip-stream';
import { jsonText } from './json-text';
import { type MeasuredTable, measuredTables } from './measured-table';
import { csvName, inArchive } from './package-addresses';
import { packageDescriptor } from './package-descriptor';
import { type PackageText, packageManifest } from './package-manifest';
import { type PackageTable, packageTables } from './package-tables';
import { packageReadme, readmeName } from './readme/package-readme';
import { tableOfFile } from './table-of-file';

function textsOf(report: Report, tables: readonly MeasuredTable[], origin: string): readonly PackageText[] {
  return [
    ...locales.map((locale) => ({ path: readmeName(locale), text: packageReadme(report, tables, locale, origin) })),
    {
      path: datasetFiles.datapackage.file,
      text: jsonText(packageDescriptor(report, tables, inArchive, origin)),
    },
    ...tables.map((table) => ({
      path: `${inArchive.csvOf(table)}-metadata.json`,
      text: jsonText(
        tableMetadata(report, table.described, {
          csvOf: (id) => csvName({ id }),
          description: `../${datasetFiles.datapackage.file}`,
        }),
      ),
    })),
  ];
}

const entryOf = ({ path, text }: PackageText): ZipEntry => ({ path, pieces: () => [new TextEncoder().encode(text)] });

async function tableEntry(report: Report, asked: PackageTable): Promise<ZipEntry> {
  const path = inArchive.csvOf(asked);
  const table = tableOfFile(report, asked);
  const csv = await PreparedCsv.of(table);
  if (!csv?.isWhole) return { path, pieces: () => csvBytes(table) };
  const { bytes, crc32 } = csv.contents;
  return { path, pieces: () => deflatedText(csv), deflated: { bytes, crc32 } };
}

/** A release as a Data Package in a ZIP, without a folder around it. `origin`: what absolute addresses begin with. */
export async function packageArchive(report: Report, origin: string): Promise<ReadableStream<Uint8Array>> {
  const measured = await measuredTables(report);
  const texts = textsOf(report, measured, origin);
  const manifest = { path: 'manifest.json', text: jsonText(packageManifest(report, measured, texts)) };
  const tables = await Promise.all(packageTables.map((table) => tableEntry(report, table)));
  const entries = [...[...texts, manifest].map(entryOf), ...tables].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipStream(entries, new Date(report.publication.release.publishedAt));
}
