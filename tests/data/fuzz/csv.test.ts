import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncProperty, constantFrom, oneof, uint8Array } from 'fast-check';
import { damagedBytes } from './damaged-bytes';
import { fuzz } from './fuzz';
import { hostileText } from './hostile-text';
import { judgeReport } from './judge-report';

const folder = 'tests/fixtures/registers';
const sound = ['', 'wrong', 'hostile'].flatMap((part) =>
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => new Uint8Array(readFileSync(join(folder, part, name))))
    .filter(({ length }) => length < 20_000),
);

const tokens = [
  ...[';', ',', '\t', '"', '""', '\r\n', '\n', '\r', '\0', '\ufeff', '\u202e', '=', "'", '-', '(', ')', 'đ', '%'],
  ...['Tổng cộng', 'Cộng', 'STT', 'Năm', 'KCQG', 'KCĐP', 'triệu đồng', 'ĐVT: đồng', 'I', 'II.', '1.1', 'x', '…'],
  ...['1e309', '9007199254740993', '-5', '1.000', '1,5', '31/02/2020', 'tp ', 'huyện ', 'aaaaaaaa', '        '],
];

const any = oneof(
  { weight: 8, arbitrary: constantFrom(...sound).chain((whole) => damagedBytes(whole, tokens)) },
  { weight: 1, arbitrary: uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: hostileText.map((text) => new Uint8Array(Buffer.from(text))) },
);

fuzz('csv', 'a file of any bytes is a report in sentences', 200, () =>
  asyncProperty(any, (bytes) => judgeReport(bytes, 'danh-sach.csv')),
);
