import type { files as vi } from '../vi/files';

export const files: typeof vi = {
  formats: {
    csv: {
      name: 'CSV',
      about: 'for software; UTF-8, comma-separated, money in đồng, an empty cell means not published.',
    },
    csvExcel: {
      name: 'CSV (Excel)',
      about: 'the same rows, with headings and codes in words; opens directly in Excel.',
    },
    xlsx: {
      name: 'XLSX',
      about:
        'a workbook for Excel and LibreOffice, with the dictionary of its columns, the sources and the reconciliation.',
    },
    json: { name: 'JSON', about: 'for software; with the basis and derivation of each figure.' },
  },
  units: {
    vnd: 'VND',
    count: 'count',
    ratio: 'VND per VND of support',
    percent: '%',
  },
  total: 'Total',
  all: 'All',
};
