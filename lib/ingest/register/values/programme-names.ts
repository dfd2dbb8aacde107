import type { Programme } from '@/lib/vocabulary/programme';

/** How officers name the two programmes. Abbreviations (`words/abbreviations.ts`) are written out before comparing. */
export const programmeNames: Readonly<Record<Programme, readonly string[]>> = {
  kcqg: [
    ...['KCQG', 'Khuyến công quốc gia', 'Quốc gia', 'QG', 'Trung ương', 'TW', 'NSTW', 'Ngân sách trung ương', 'KCTW'],
    ...[
      'KC quốc gia',
      'Kinh phí KCQG',
      'Nguồn KCQG',
      'Khuyến công trung ương',
      'Bộ Công Thương',
      'Cục Công Thương địa phương',
    ],
    ...['Đề án KCQG', 'Chương trình KCQG', 'Nguồn kinh phí KCQG', 'Vốn KCQG', 'Nguồn trung ương', 'Cấp quốc gia'],
    ...['National', 'National programme', 'Central', 'Central budget', 'National industrial promotion programme'],
  ],
  kcdp: [
    ...[
      'KCĐP',
      'Khuyến công địa phương',
      'Địa phương',
      'ĐP',
      'NSĐP',
      'Ngân sách địa phương',
      'Khuyến công tỉnh',
      'Tỉnh',
    ],
    ...[
      'KC địa phương',
      'Kinh phí KCĐP',
      'Nguồn KCĐP',
      'Ngân sách tỉnh',
      'KC tỉnh',
      'KCT',
      'Cấp tỉnh',
      'Nguồn địa phương',
      'Nguồn tỉnh',
      'Nguồn ngân sách tỉnh',
      'KCTP',
      'Khuyến công thành phố',
      'Ngân sách thành phố',
    ],
    ...['Đề án KCĐP', 'Chương trình KCĐP', 'Nguồn kinh phí KCĐP', 'Vốn KCĐP', 'NS tỉnh', 'Kinh phí khuyến công tỉnh'],
    ...['Local', 'Local programme', 'Provincial', 'Provincial budget', 'Local industrial promotion programme'],
  ],
};
