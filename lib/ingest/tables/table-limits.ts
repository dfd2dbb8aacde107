/** The most that a file may hold: far above any province's register, far below what hurts a phone. */
export const tableLimits = {
  fileBytes: 60_000_000,
  /** All parts of a workbook together, unpacked. */
  unpackedBytes: 400_000_000,
  zipEntries: 2_000,
  sheets: 60,
  /** Of one sheet, to the last row and column that hold anything. */
  rows: 200_000,
  /** Lines of a CSV file, the blank ones at its end among them: as many as Excel has rows. */
  blankLines: 1_048_576,
  columns: 200,
  /** Rows × columns of one sheet: hucre builds the whole rectangle. */
  rectangleCells: 15_000_000,
  /** Cells that hold something in a workbook; also the elements of any other part. */
  elements: 4_000_000,
  /** Sheets, relations and the like in a workbook's lists. */
  listedTags: 10_000,
  /** Of all cells of a workbook. */
  characters: 200_000_000,
  /** A cell's text is cut here, where Excel itself ends. */
  cellCharacters: 32_767,
  /** A longer line of a CSV file is a quotation mark that never closes. */
  csvRecordCharacters: 1_000_000,
} as const;

/** What differs from reader to reader. */
export interface ReaderLimits {
  readonly fileBytes: number;
  /** Of a CSV file; a workbook's are bounded by what reads it. */
  readonly csvRows: number;
}

/** A browser's, and what is read where nobody asks for more. */
export const usualLimits: ReaderLimits = { fileBytes: tableLimits.fileBytes, csvRows: tableLimits.rows };

/** The command line's, for a national register: its text must fit into one string, and Excel must be able to show it. */
export const largeLimits: ReaderLimits = { fileBytes: 500_000_000, csvRows: tableLimits.blankLines };
