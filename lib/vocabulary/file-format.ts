/** One form in which something can be taken away. */
export interface FormatTraits {
  /** What the address ends with, after the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What the address's query says for this form, beside the query of what is taken: `excel=1`. */
  readonly search: string;
  /** Whether its words are in the language that `lang` asks for. */
  readonly isSpoken: boolean;
}

/** Every form of a table (`/api/v1/{dataset}/schemes.csv`), in display order. */
export const tableFormats = {
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', search: '', isSpoken: false },
  csvExcel: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', search: 'excel=1', isSpoken: true },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    search: '',
    isSpoken: true,
  },
  json: { extension: 'json', mediaType: 'application/json; charset=utf-8', search: '', isSpoken: false },
} as const satisfies Record<string, FormatTraits>;
export type TableFormatId = keyof typeof tableFormats;
export const tableFormatIds = Object.keys(tableFormats) as TableFormatId[];

/** Every form of a chart (`/api/v1/{dataset}/charts/byProgramme.svg`), in display order. */
export const chartFormats = {
  svg: { extension: 'svg', mediaType: 'image/svg+xml; charset=utf-8', search: '', isSpoken: true },
  png: { extension: 'png', mediaType: 'image/png', search: '', isSpoken: true },
  pngLarge: { extension: 'png', mediaType: 'image/png', search: 'scale=2', isSpoken: true },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', search: '', isSpoken: false },
} as const satisfies Record<string, FormatTraits>;
export type ChartFormatId = keyof typeof chartFormats;
export const chartFormatIds = Object.keys(chartFormats) as ChartFormatId[];

/** A file that there is once for each dataset, or once for the site. */
export interface NamedFile {
  /** The last part of its address. */
  readonly file: string;
  readonly mediaType: string;
  readonly isSpoken: boolean;
}

/** Every file about a whole dataset (`/api/v1/{dataset}/package.zip`), in display order. */
export const datasetFiles = {
  /** Data Package: all tables with their descriptions. */
  package: { file: 'package.zip', mediaType: 'application/zip', isSpoken: false },
  /** The package's description alone. */
  datapackage: { file: 'datapackage.json', mediaType: 'application/json; charset=utf-8', isSpoken: false },
  /** The printed report. */
  report: { file: 'report.pdf', mediaType: 'application/pdf', isSpoken: true },
  /** 360Giving: the schemes that have what it demands. */
  grants: { file: 'grants.json', mediaType: 'application/json; charset=utf-8', isSpoken: false },
} as const satisfies Record<string, NamedFile>;
export type DatasetFileId = keyof typeof datasetFiles;
export const datasetFileIds = Object.keys(datasetFiles) as DatasetFileId[];

/** Every file about all datasets (`/api/v1/catalog.ttl`). */
export const siteFiles = {
  catalogTurtle: { file: 'catalog.ttl', mediaType: 'text/turtle; charset=utf-8', isSpoken: false },
  catalogJsonld: { file: 'catalog.jsonld', mediaType: 'application/ld+json; charset=utf-8', isSpoken: false },
  openapi: { file: 'openapi.json', mediaType: 'application/openapi+json; charset=utf-8', isSpoken: false },
} as const satisfies Record<string, NamedFile>;
export type SiteFileId = keyof typeof siteFiles;
export const siteFileIds = Object.keys(siteFiles) as SiteFileId[];
