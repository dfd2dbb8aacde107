/** Why a file cannot be read as tables at all. */
export const fileProblemCodes = [
  'empty_file',
  'file_too_large', // beyond the most bytes
  'not_a_table_file', // neither a workbook nor text
  'old_excel', // .xls, the format before 2007
  'password_protected',
  'has_macros', // .xlsm, or a workbook that carries a macro project
  'damaged', // a workbook or text that breaks off or breaks its own rules
  'unpacks_too_large', // a small file that unpacks to far more than a register needs
  'too_many_rows',
  'too_many_columns',
  'too_many_sheets',
  'external_entities', // XML that asks for other files or defines its own entities
  'unreadable_encoding', // text in no encoding that is known here
  'no_rows',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** What is wrong or doubtful in the cells of a file. */
export const cellProblemCodes = [
  'unknown_sheet', // the sheet that was asked for is not there; details: the sheets
  'no_header', // no row has the headings of a register
  'missing_column', // a needed column is not there; details: the column
  'repeated_column', // two columns with one meaning; details: the other's letter
  'unknown_column', // warning: a heading that is not understood and is left out
  'no_schemes', // a header, and no scheme below it
  'unit_not_stated', // money without a unit, and no option; details: the readings in doubt
  'unit_conflict', // heading and option, or heading and title line, say different units
  'not_a_number', // text where an amount should be
  'merged_amount', // one amount over several schemes
  'ambiguous_number', // "1.234": details: both readings
  'negative_number',
  'not_whole', // a part of a đồng or of a person
  'too_large',
  'not_a_date',
  'not_a_year',
  'unknown_programme', // details: the valid names
  'missing_programme',
  'unknown_category', // details: the nearest valid name first, then the others
  'missing_category', // warning
  'missing_title', // neither title nor recipient: the row cannot be told from others
  'unknown_legal_form', // warning
  'section_conflict', // the row's own programme or type is not its section's
  'unclear_row', // warning: neither a scheme, a section nor a total
  'text_neutralised', // warning: control or bidirectional characters were taken out
  'text_too_long',
  'code_malformed',
  'formula_without_value',
  'error_value', // #N/A, #REF!
  'hidden_sheet_skipped', // warning
  'other_sheet_skipped', // warning: a further sheet that looks like a register
  'legacy_font', // text typed in a font of before Unicode (TCVN3, VNI)
] as const;
export type CellProblemCode = (typeof cellProblemCodes)[number];

/** What is wrong or doubtful in a register that was read: its facts, its schemes, and what they come to. */
export const judgementCodes = [
  'province_not_stated',
  'period_not_stated',
  'period_malformed',
  'agency_not_stated',
  'english_agency_not_stated', // warning
  'coverage_not_stated',
  'slug_malformed',
  'code_prefix_malformed',
  'description_overruled', // warning: an option says something else than the file
  'invented_into_real', // invented figures for a real dataset
  'other_dataset', // the file's province or period is not the dataset's
  'repeated_code',
  'duplicate_scheme',
  'similar_scheme', // warning
  'support_above_cap', // warning
  'share_above_cap', // warning
  'support_above_total',
  'parts_not_total',
  'parts_total_rounded', // warning
  'missing_year', // warning
  'no_years', // warning: none at all
  'year_outside_period',
  'date_implausible', // warning
  'accepted_before_decided', // warning
  'leverage_implausible', // warning
  'amount_out_of_line', // warning: a thousand times what is usual in the column, or a thousandth
  'jobs_implausible', // warning
  'total_disagrees',
  'total_rounded', // warning
  'count_disagrees',
  'district_similar', // warning
  'district_spelled_differently', // warning
  'unknown_district',
  'new_district', // warning
  'differs_from_source', // warning: a scheme that a published document tells of otherwise
  'differs_from_published', // warning: some totals are not the published ones
  'schemes_removed', // warning: the current release has schemes that the file has not
] as const;
export type JudgementCode = (typeof judgementCodes)[number];

export type RegisterProblemCode = FileProblemCode | CellProblemCode | JudgementCode;
