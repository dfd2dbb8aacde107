/** District-level units of Lạng Sơn until 1 July 2025, by the code of the General Statistics Office. Names are proper names: the same in every language. */
export const districts = {
  '178': 'Thành phố Lạng Sơn',
  '180': 'Tràng Định',
  '181': 'Bình Gia',
  '182': 'Văn Lãng',
  '183': 'Cao Lộc',
  '184': 'Văn Quan',
  '185': 'Bắc Sơn',
  '186': 'Hữu Lũng',
  '187': 'Chi Lăng',
  '188': 'Lộc Bình',
  '189': 'Đình Lập',
} as const;
export type District = keyof typeof districts;
export const districtCodes = Object.keys(districts) as District[];
