import type { Programme } from '@/lib/vocabulary/programme';
import { containsWords } from '../words/contains-words';

// "Trung tâm Khuyến công tỉnh" is an office, whoever pays.
const office = /\btrung tam khuyen cong\b(?: tinh| quoc gia)?/g;
const national = ['khuyen cong quoc gia', 'quoc gia', 'khuyen cong trung uong', 'ngan sach trung uong', 'national'];
const local = [
  'khuyen cong dia phuong',
  'ngan sach dia phuong',
  'khuyen cong tinh',
  'ngan sach tinh',
  'local programme',
];

/** The programmes named among folded words, the national one first. */
export function programmesIn(words: string): readonly Programme[] {
  const found: Programme[] = [];
  const text = words.replace(office, ' ');
  if (national.some((name) => containsWords(text, name))) found.push('kcqg');
  if (local.some((name) => containsWords(text, name))) found.push('kcdp');
  return found;
}
