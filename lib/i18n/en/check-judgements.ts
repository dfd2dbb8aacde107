import type { judgements as vi } from '../vi/check-judgements';

/** What is wrong or doubtful in a register that was read. */
export const judgements: typeof vi = {
  province_not_stated: () => ({
    message: 'It is not stated which province the register is of.',
    remedy:
      'Say so when checking (--province), or fill in the line “Tỉnh” on the sheet “Thông tin” as the template has it.',
  }),
  period_not_stated: () => ({
    message: 'It is not stated which period the register is of.',
    remedy:
      'Say so when checking (--period 2021-2025), or fill in the line “Giai đoạn” on the sheet “Thông tin” as the template has it.',
  }),
  period_malformed: ({ found }) => ({
    message: `“${found}” is not a period.`,
    remedy: 'Write the first year, then the last: 2021–2025.',
  }),
  agency_not_stated: () => ({
    message: 'It is not stated which agency carries the programme out.',
    remedy:
      'Say so when checking (--agency), or fill in the line “Cơ quan” on the sheet “Thông tin” as the template has it.',
  }),
  english_agency_not_stated: ({ found }) => ({
    message: `“${found}” has no English name here, so the English pages will use the Vietnamese one.`,
    remedy:
      'If there is one, say so when checking (--agency-en), or fill in the line “Cơ quan (tiếng Anh)” on the sheet “Thông tin”.',
  }),
  coverage_not_stated: () => ({
    message: 'It is not stated whether the register has every scheme of the period or some of them.',
    remedy:
      'Say so when checking (--complete or --partial), or fill in the line “Danh sách đầy đủ” on the sheet “Thông tin” as the template has it. A partial register may be published too; its sums are shown as “at least”.',
  }),
  slug_malformed: ({ found }) => ({
    message: `“${found}” cannot be the name of a dataset.`,
    remedy: 'Use small letters without diacritics, digits and “-”: tuyen-quang-2021-2025.',
  }),
  code_prefix_malformed: ({ found }) => ({
    message: `“${found}” cannot be the beginning of scheme codes.`,
    remedy: 'Use letters A–Z, digits and “-”: --code-prefix TQ-2021-2025.',
  }),
  description_overruled: ({ first, second }) => ({
    message: `The option says “${first}”, the file “${second}”; the option was followed.`,
    remedy: 'If the file is right, drop the option; if the option is, correct the sheet “Thông tin”.',
  }),
  invented_into_real: ({ first }) => ({
    message: `These figures are invented for illustration, and the dataset of “${first}” is real.`,
    remedy:
      'Invented figures never go into a real dataset: name another dataset with --dataset, or choose another file.',
  }),
  other_dataset: ({ found, first }) => ({
    message: `The file is about “${found}”, the dataset about “${first}”.`,
    remedy: 'Check that this is the right file and the right --dataset. If it is, say so with --province or --period.',
  }),
  repeated_code: ({ found, first }) => ({
    message: `The code “${found}” is already in row ${first}; each scheme needs its own.`,
    remedy: 'Correct one of the two, or leave it empty to be given a new code.',
  }),
  duplicate_scheme: ({ found, first }) => ({
    message: `“${found}” is the same as row ${first}: recipient, year, title and amounts.`,
    remedy: 'Delete one of the rows. If they are two schemes, write what tells them apart: decision, place or code.',
  }),
  similar_scheme: ({ found, first }) => ({
    message: `“${found}” has the recipient, year and title of row ${first}.`,
    remedy: 'If one scheme was written twice, delete a row; if they are two, nothing needs doing.',
  }),
  support_above_cap: ({ first, second, third }) => ({
    message: `Support of ${first} is above the most that the national programme gives for this type, ${second} (${third}).`,
    remedy:
      'Check the amount, the year, the type and the programme. The limit is for one establishment: a scheme for several may still be right.',
  }),
  share_above_cap: ({ first, second, third }) => ({
    message: `Support is ${first} of the total, above the most that the national programme gives for this type, ${second} (${third}).`,
    remedy: 'Check the support and the total.',
  }),
  support_above_total: ({ first, second }) => ({
    message: `Support of ${first} is more than the total of ${second}.`,
    remedy: 'Check whether the columns are swapped or in different units.',
  }),
  parts_not_total: ({ first, second, third }) => ({
    message: `The total says ${first}, but support and own capital come to ${second}: ${third} apart.`,
    remedy: 'Correct one of the three; leave empty what is not certain.',
  }),
  parts_total_rounded: ({ first, second, third }) => ({
    message: `The total says ${first}, support and own capital come to ${second}: ${third} apart, perhaps by rounding.`,
    remedy: 'Better give the exact amounts, if they are known.',
  }),
  missing_year: () => ({
    message: 'The scheme has no year, so that figures by year are “at least” only.',
    remedy: 'Write the year of its plan or of its acceptance.',
  }),
  no_years: () => ({
    message: 'No scheme has a year, so there will be no figures and charts by year.',
    remedy: 'Write the year of the plan or of the acceptance in the column of years.',
  }),
  year_outside_period: ({ first, second, third }) => ({
    message: `The year ${first} is outside the period ${second}–${third}.`,
    remedy: 'Correct the year, take the row out, or correct the period (the line “Giai đoạn”, --period).',
  }),
  date_implausible: ({ first, second }) => ({
    message: `The date ${first} is far from the scheme’s year (${second}).`,
    remedy: 'Check both; day and month may be swapped, or the year mistyped.',
  }),
  accepted_before_decided: ({ first, second }) => ({
    message: `Accepted on ${first}, before it was approved on ${second}.`,
    remedy: 'Check the two dates.',
  }),
  leverage_implausible: ({ first, second }) => ({
    message: `Own capital is ${first} times the support, more than is usual (${second} times).`,
    remedy: 'Check the units of the two; if they are right, nothing needs doing.',
  }),
  amount_out_of_line: ({ first, second }) => ({
    message: `${first} is some thousand times off what is usual in the column (${second}).`,
    remedy: 'The unit of this cell is perhaps wrong (đồng, thousand, million). Check the number.',
  }),
  jobs_implausible: ({ first, second }) => ({
    message: `${first} jobs for one scheme are more than can be believed (${second}).`,
    remedy: 'Check whether an amount of money stands in the wrong column.',
  }),
  total_disagrees: ({ found, first, second, third }) => ({
    message: `“${found}” says ${first}, but the schemes add up to ${second}: ${third} apart.`,
    remedy: 'Check the formula of the total, and whether a scheme is missing, too many or wrong.',
  }),
  total_rounded: ({ found, first, second, third }) => ({
    message: `“${found}” says ${first}, the schemes add up to ${second}: ${third} apart, perhaps by rounding.`,
    remedy: 'Better give the exact amount, if it is known.',
  }),
  count_disagrees: ({ found, first, second }) => ({
    message: `“${found}” counts ${first} schemes, but that part has ${second}.`,
    remedy: 'Check whether a scheme is missing, too many or in the wrong section.',
  }),
  district_similar: ({ found, first, second, third }) => ({
    message: `“${found}” (rows: ${second}) and “${first}” (rows: ${third}) are nearly the same; it may be one place spelt in two ways.`,
    remedy: 'If it is one place, spell it alike; if they are two, nothing needs doing.',
  }),
  district_spelled_differently: ({ found, first, second }) => ({
    message: `“${found}” (rows: ${second}) is read as “${first}”: only diacritics or capitals differ.`,
    remedy: 'Better spell it in one way.',
  }),
  unknown_district: ({ found, first, second, others }) => ({
    message: `The dataset has no district called “${found}” (rows: ${second}).`,
    remedy: `${first && `Is it “${first}”? `}The names are: ${others}. Leave the cell empty if it is not known.`,
  }),
  new_district: ({ found, first }) => ({
    message: `“${found}” (rows: ${first}) is new to the dataset and will be added.`,
    remedy: 'If it is misspelt, correct it; if not, nothing needs doing.',
  }),
  differs_from_source: ({ found, first, second }) => ({
    message: `The file says ${second}, a published document about ${found} says ${first}.`,
    remedy: 'Check which is right. The new release will have what the file says.',
  }),
  differs_from_published: ({ first }) => ({
    message: `The register differs from published figures in ${first} places.`,
    remedy:
      'See the table “Against published figures” below. Once published, the reconciliation page names each difference.',
  }),
  schemes_removed: ({ first, rest }) => ({
    message: `Schemes of the current release that the file has not: ${first}, among them ${rest}.`,
    remedy:
      'If a scheme was only renamed, write its code in the column “Mã đề án”; if it is gone, nothing needs doing.',
  }),
};
