import type { TableFormatId } from '@/lib/vocabulary/file-format';
import { csvExcelFormat } from './csv-format';
import type { FileFormat } from './file-format';
import { jsonFormat } from './json-format';
import { csvFileFormat } from './prepared/csv-file-format';
import { xlsxFormat } from './xlsx-format';

/** How each form of a table is written. */
export const formats = {
  csv: csvFileFormat,
  csvExcel: csvExcelFormat,
  xlsx: xlsxFormat,
  json: jsonFormat,
} as const satisfies Record<TableFormatId, FileFormat>;
