import { foldWords } from '../words/fold-words';

export type InformationField = 'province' | 'period' | 'agencyVi' | 'agencyEn' | 'isComplete' | 'jobsMeaning' | 'unit';

const fields: Readonly<Record<InformationField, readonly string[]>> = {
  province: ['Tỉnh', 'Tỉnh, thành phố', 'Tên tỉnh', 'Địa phương', 'Province', 'Tỉnh / Province'],
  period: ['Giai đoạn', 'Thời kỳ', 'Kỳ', 'Năm', 'Period', 'Years', 'Giai đoạn / Period'],
  agencyVi: [
    ...[
      'Cơ quan',
      'Cơ quan (tiếng Việt)',
      'Cơ quan vi',
      'Đơn vị công bố',
      'Cơ quan công bố',
      'Tên cơ quan',
      'Agency vi',
    ],
    ...['Agency (Vietnamese)', 'Agency in Vietnamese', 'Cơ quan / Agency (Vietnamese)', 'Đơn vị lập', 'Trung tâm'],
  ],
  agencyEn: [
    ...['Cơ quan (tiếng Anh)', 'Cơ quan en', 'Tên cơ quan (tiếng Anh)', 'Agency', 'Agency en', 'Agency (English)'],
    ...['Agency in English', 'Cơ quan công bố (tiếng Anh)', 'Tên tiếng Anh của cơ quan', 'Cơ quan / Agency (English)'],
  ],
  isComplete: [
    ...['Đầy đủ', 'Danh sách đầy đủ', 'Đầy đủ cho cả giai đoạn', 'Mức độ đầy đủ', 'Danh mục đầy đủ', 'Complete'],
    ...['Is complete', 'Completeness', 'Đầy đủ / Complete', 'Complete for the period', 'Phạm vi'],
  ],
  jobsMeaning: [
    ...[
      'Lao động nghĩa là',
      'Lao động là',
      'Lao động',
      'Cách tính lao động',
      'Ý nghĩa cột lao động',
      'Jobs are',
      'Jobs',
    ],
    ...['Jobs meaning', 'Lao động nghĩa là / Jobs are', 'Việc làm nghĩa là', 'Việc làm là', 'Jobs mean'],
  ],
  unit: [
    'Đơn vị tiền',
    'Đơn vị tính',
    'ĐVT',
    'Đơn vị tiền tệ',
    'Money unit',
    'Unit',
    'Đơn vị tiền / Money unit',
    'Đơn vị',
  ],
};

/** The fields of a sheet of information by their label, folded. */
export const informationNames: ReadonlyMap<string, InformationField> = new Map(
  (Object.keys(fields) as InformationField[]).flatMap((field) =>
    fields[field].map((name) => [foldWords(name), field] as const),
  ),
);
