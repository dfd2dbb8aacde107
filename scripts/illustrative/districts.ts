import type { District } from '@/lib/domain/district';

/** Where a scheme is for all districts together. */
export const wholeProvince: District = { code: 'toan-tinh', name: 'Toàn tỉnh' };

/**
 * The districts of the invented province, and how much of its industry each has. Words of fiction: none of them is a
 * unit of any level in Việt Nam's list of administrative units, before or after 1 July 2025.
 */
export const weightedDistricts: readonly (District & { readonly weight: number })[] = [
  { code: 'tuong-tuong', name: 'Thành phố Tưởng Tượng', weight: 18 },
  { code: 'vi-du', name: 'Thị xã Ví Dụ', weight: 14 },
  { code: 'ban-nhap', name: 'Bản Nháp', weight: 5 },
  { code: 'co-tich', name: 'Cổ Tích', weight: 11 },
  { code: 'dong-dao', name: 'Đồng Dao', weight: 9 },
  { code: 'hu-cau', name: 'Hư Cấu', weight: 10 },
  { code: 'mong-mo', name: 'Mộng Mơ', weight: 7 },
  { code: 'ngu-ngon', name: 'Ngụ Ngôn', weight: 9 },
  { code: 'than-thoai', name: 'Thần Thoại', weight: 7 },
  { code: 'truyen-thuyet', name: 'Truyền Thuyết', weight: 4 },
  { code: 'vien-tuong', name: 'Viễn Tưởng', weight: 6 },
];
