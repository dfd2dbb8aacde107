import type { FileFormat } from '../file-format';
import { csvBytes } from './csv-bytes';
import { gzippedText } from './gzipped-text';
import { PreparedCsv } from './prepared-csv';

/** The CSV for machines: of a large register, what was written at its publication. */
export const csvFileFormat = {
  write: csvBytes,
  gzipped: async (table) => {
    const csv = await PreparedCsv.of(table);
    return csv?.isWhole ? () => gzippedText(csv) : null;
  },
} satisfies FileFormat;
