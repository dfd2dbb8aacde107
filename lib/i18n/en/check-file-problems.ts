import type { fileProblems as vi } from '../vi/check-file-problems';

const saveAs = 'Open the file in Excel or LibreOffice, choose Save As and save it as an Excel Workbook (.xlsx).';

/** Why a file cannot be read. */
export const fileProblems: typeof vi = {
  empty_file: () => ({ message: 'The file is empty.', remedy: 'Check that it was saved, and downloaded to the end.' }),
  file_too_large: ({ first, second }) => ({
    message: `The file has ${first}; the most is ${second}.`,
    remedy: 'Take out pictures and sheets that are not the register, and save it again.',
  }),
  not_a_table_file: () => ({
    message: 'This is neither an Excel file (.xlsx) nor a CSV file.',
    remedy: 'Choose the file with the table. Word and PDF files and pictures cannot be read.',
  }),
  old_excel: () => ({
    message: 'This is an Excel file of the old kind (.xls, before 2007); an .xlsx or CSV file is needed.',
    remedy: saveAs,
  }),
  password_protected: () => ({
    message: 'The file is protected by a password and cannot be read.',
    remedy: 'Open it, remove the password (File, Info, Protect Workbook) and save it again.',
  }),
  has_macros: () => ({
    message: 'The file carries macros. For safety such files are not taken.',
    remedy: 'Save it as an Excel Workbook (.xlsx): that kind keeps no macros and all of the data.',
  }),
  damaged: () => ({
    message: 'The file is damaged or breaks off.',
    remedy: 'Try to open it in Excel. If it opens, save it as a new file; if not, ask for the original.',
  }),
  unpacks_too_large: ({ first, second }) => ({
    message: second
      ? `The file is small but unpacks to ${first}; the most is ${second}. No register needs as much.`
      : 'The file is small but unpacks to far more than a register needs.',
    remedy: 'Copy the table of schemes into a new workbook and save that.',
  }),
  too_many_rows: ({ first, second }) => ({
    message: `The table has ${first || 'too many'} rows${second && `; the most is ${second}`}.`,
    remedy: 'Delete the empty rows below the table, or split the register by period.',
  }),
  too_many_columns: ({ first, second }) => ({
    message: `The table has ${first || 'too many'} columns${second && `; the most is ${second}`}.`,
    remedy: 'Delete the empty columns to the right of the table and save the file again.',
  }),
  too_many_sheets: ({ first, second }) => ({
    message: `The file has ${first || 'too many'} sheets${second && `; the most is ${second}`}.`,
    remedy: 'Copy the sheet with the schemes into a new workbook.',
  }),
  external_entities: () => ({
    message: 'Inside, the file asks for other documents. Excel makes no such files; for safety it is not taken.',
    remedy: saveAs,
  }),
  unreadable_encoding: () => ({
    message: 'The encoding of the CSV file’s text is not known, so that its letters would come out wrong.',
    remedy: 'Save it as “CSV UTF-8” or, better, as .xlsx.',
  }),
  no_rows: () => ({
    message: 'No row of the file has any text or number.',
    remedy: 'Check that this is the right file.',
  }),
};
