import { expect, it } from 'vitest';
import { publishCommand } from '@/lib/format/publish-command';

it('names the file, the dataset and each option', () => {
  const options = [
    ['province', 'Tuyên Quang'],
    ['period', '2021-2025'],
    ['complete', true],
    ['unit', 'trieu'],
  ] as const;
  expect(publishCommand('dang-ky.xlsx', 'tuyen-quang', options)).toBe(
    'npm run data -- publish dang-ky.xlsx --dataset tuyen-quang --province "Tuyên Quang" --period 2021-2025 --complete --unit trieu',
  );
});

it.each([
  ['C:/số liệu/a.xlsx', '"C:/số liệu/a.xlsx"'],
  ['$(rm -rf ~).csv', "'$(rm -rf ~).csv'"],
  ['a`b`.csv', "'a`b`.csv'"],
  ['it\'s 100% "it".csv', `'it'\\''s 100% "it".csv'`],
  ['a;b.csv', '"a;b.csv"'],
  ['', '""'],
])('a shell takes %s as one word', (name, word) => {
  expect(publishCommand(name, 'x', [])).toBe(`npm run data -- publish ${word} --dataset x`);
});

it('is none for control characters, be they in the name or in an option', () => {
  expect(publishCommand('a\u001b[2J.csv', 'x', [])).toBeNull();
  expect(publishCommand('a.csv', 'x', [['province', 'A\nB']])).toBeNull();
});
