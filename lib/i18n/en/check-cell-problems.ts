import type { cellProblems as vi } from '../vi/check-cell-problems';

/** What is wrong or doubtful in the cells of a file. */
export const cellProblems: typeof vi = {
  unknown_sheet: ({ found, list }) => ({
    message: `The file has no sheet called “${found}” that can be read.`,
    remedy: `Check --sheet.${list && ` The sheets of the file: ${list}.`}`,
  }),
  no_header: ({ list }) => ({
    message: `No row has the headings of a register of schemes${list && ` on any sheet (looked at: ${list})`}.`,
    remedy:
      'The table needs a row that names its columns: “Title”, “Recipient”, “Year”, “Support”, or the Vietnamese words. This site offers a template.',
  }),
  missing_column: ({ first }) => ({
    message: `The column “${first}” is missing.`,
    remedy: `Add the column “${first}”, or give it a clearer heading.`,
  }),
  repeated_column: ({ found, first }) => ({
    message: `“${found}” means the same as column ${first}, so that it is not clear which one to read.`,
    remedy: 'Rename or delete one of the two.',
  }),
  unknown_column: ({ found }) => ({
    message: `The heading “${found}” is not understood, and the column is left out.`,
    remedy: 'If it belongs to the register, name it as the template does; if not, nothing needs doing.',
  }),
  no_schemes: () => ({
    message: 'There is a header, and no scheme below it.',
    remedy: 'Check whether the schemes are on another sheet; choose it with --sheet.',
  }),
  unit_not_stated: ({ first, rest, list }) => ({
    message: `The unit of the amounts is not stated${rest ? ` (it may be ${list})` : first && ` (perhaps ${first})`}.`,
    remedy:
      'Write it in the heading, “Support (million VND)”, or on a line above the table; or say so when checking (--unit trieu).',
  }),
  unit_conflict: ({ first, second }) => ({
    message: `Heading, line above the table and --unit disagree on the unit of money${second && `: ${first}, ${second}`}. So amounts were not judged.`,
    remedy: 'Let them say one unit, or drop the line above the table and write the unit in each heading.',
  }),
  not_a_number: ({ found }) => ({
    message: `“${found}” is not a number.`,
    remedy: 'Write digits only; where nothing is known, leave the cell empty or write “-”.',
  }),
  merged_amount: ({ found }) => ({
    message: `“${found}” stands in a merged cell over several schemes, so that each one’s share is not clear.`,
    remedy: 'Unmerge the cell and give each scheme its own amount, or none where it is not known.',
  }),
  ambiguous_number: ({ found, first, second }) => ({
    message: second ? `“${found}” may be ${first} or ${second}.` : `“${found}” may be read in two ways.`,
    remedy:
      'Enter it in Excel as a number rather than a text, or write it so that it is clear, such as “1.234,0” in Vietnamese.',
  }),
  negative_number: ({ found }) => ({
    message: `“${found}” is negative; neither money nor jobs can be.`,
    remedy: 'Correct the number; if “-” means that nothing is known, write just that.',
  }),
  not_whole: ({ found }) => ({
    message: `“${found}” does not come to whole đồng, or whole people.`,
    remedy: 'Check the decimal mark and the unit of the column.',
  }),
  too_large: ({ found }) => ({
    message: `“${found}” is larger than can be.`,
    remedy: 'Check the number and the unit of the column.',
  }),
  not_a_date: ({ found }) => ({
    message: `“${found}” holds no date that exists.`,
    remedy: 'Write day/month/year, such as 30/10/2019, or leave the cell empty.',
  }),
  not_a_year: ({ found }) => ({
    message: `“${found}” is not a year.`,
    remedy: 'Write one year in four digits, such as 2019; for a scheme of several years, the year of its plan.',
  }),
  unknown_programme: ({ found, list }) => ({
    message: `The programme “${found}” is not known.`,
    remedy: `Write one of: ${list || 'KCQG, KCĐP'}.`,
  }),
  missing_programme: () => ({
    message: 'It is not clear whether the national or the local programme pays the scheme.',
    remedy: 'Write “KCQG” or “KCĐP” in its column, or put the scheme below a section row that says so.',
  }),
  unknown_category: ({ found, first, rest }) => ({
    message: `The type of activity “${found}” is not known.${first && ` Is it “${first}”?`}`,
    remedy: first
      ? `Write the name as the template has it.${rest && ` Other names: ${rest}.`}`
      : `Write one of: ${rest}.`,
  }),
  missing_category: () => ({
    message: 'The scheme has no type of activity and will stand under “Not itemised”.',
    remedy: 'If it is known, write the type of activity.',
  }),
  missing_title: () => ({
    message: 'The row has neither a title nor a recipient.',
    remedy: 'Write at least one of them; if this is no scheme, delete the row.',
  }),
  unknown_legal_form: ({ found, list }) => ({
    message: `The legal form “${found}” is not known and is left empty.`,
    remedy: `Write one of: ${list || 'Enterprise, Cooperative, Household business'}.`,
  }),
  section_conflict: ({ found, first, second, list }) => {
    if (second) {
      return {
        message: `The scheme has money of both programmes (${list}), but a row belongs to one.`,
        remedy: 'Split it into two rows, one for each programme.',
      };
    }
    return {
      message: first
        ? `The cell says “${found}”, the row’s section or another column “${first}”.`
        : `“${found}” is not the support that another column of the row gives.`,
      remedy: 'Make them agree, or move the row to its section.',
    };
  },
  unclear_row: ({ found }) => ({
    message: `“${found}” is neither clearly a scheme nor a section nor a total, and is left out.`,
    remedy: 'If it is a scheme, give it a title and amounts; if not, it can be deleted.',
  }),
  text_neutralised: ({ found }) => ({
    message: `“${found}” had hidden characters, which were taken out.`,
    remedy: 'Read the text again, and retype the cell if need be.',
  }),
  text_too_long: ({ found, first }) => ({
    message: first ? `The text has more than ${first} characters: “${found}”.` : `The text is too long: “${found}”.`,
    remedy: 'Shorten it; explanations belong in another document.',
  }),
  code_malformed: ({ found, first }) => ({
    message: `The code “${found}” has characters that cannot be used; a code is made of A–Z, digits and “-”.`,
    remedy: first
      ? `Write “${first}”, or leave the cell empty to be given a code.`
      : 'Correct it, or leave the cell empty to be given a code.',
  }),
  formula_without_value: ({ found }) => ({
    message: `The cell has a formula without a stored result${found && `: “${found}”`}.`,
    remedy: 'Open the file in Excel or LibreOffice, so that formulas are computed, and save it again.',
  }),
  error_value: ({ found }) => ({
    message: `The cell shows the error “${found}” instead of a value.`,
    remedy: 'Correct the formula in Excel and save the file; where nothing is known, leave the cell empty.',
  }),
  hidden_sheet_skipped: () => ({
    message: 'The sheet is hidden and was not read.',
    remedy: 'If it has schemes, unhide it and save the file.',
  }),
  other_sheet_skipped: () => ({
    message: 'The sheet looks like a register too and was not read.',
    remedy: 'If it is needed, choose it with --sheet, or bring the sheets together in one.',
  }),
  legacy_font: ({ found }) => ({
    message: `The text was typed in a font of before Unicode (TCVN3, VNI)${found && `: “${found}”`}; its letters would come out wrong.`,
    remedy: 'Convert the file to Unicode, for example with Unikey, and save it again.',
  }),
};
