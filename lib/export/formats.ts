import type { TableFormatId } from '@/lib/vocabulary/file-format';
import { csvExcelFormat, csvFormat } from './csv-format';
import type { FileFormat } from './file-format';
import { jsonFormat } from './json-format';
import { xlsxFormat } from './xlsx-format';

/** How each form of a table is written. */
export const formats = {
  csv: csvFormat,
  csvExcel: csvExcelFormat,
  xlsx: xlsxFormat,
  json: jsonFormat,
} as const satisfies Record<TableFormatId, FileFormat>;
