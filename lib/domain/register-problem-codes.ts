/** Why a file cannot be read as tables at all. */
export const fileProblemCodes = [
  'empty_file',
  'file_too_large',
  'not_a_table_file',
  'old_excel',
  'password_protected',
  'has_macros',
  'damaged',
  'unpacks_too_large',
  'too_many_rows',
  'too_many_columns',
  'too_many_sheets',
  'external_entities',
  'unreadable_encoding',
  'no_rows',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** What is wrong or doubtful in the cells of a file. */
export const cellProblemCodes = [
  'unknown_sheet',
  'no_header',
  'missing_column',
  'repeated_column',
  'unknown_column',
  'no_schemes',
  'unit_not_stated',
  'unit_conflict',
  'not_a_number',
  'merged_amount',
  'ambiguous_number',
  'negative_number',
  'not_whole',
  'too_large',
  'not_a_date',
  'not_a_year',
  'unknown_programme',
  'missing_programme',
  'unknown_category',
  'missing_category',
  'missing_title',
  'unknown_legal_form',
  'section_conflict',
  'unclear_row',
  'text_neutralised',
  'text_too_long',
  'code_malformed',
  'formula_without_value',
  'error_value',
  'hidden_sheet_skipped',
  'other_sheet_skipped',
  'legacy_font',
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
