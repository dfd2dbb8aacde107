import { readFileSync } from 'node:fs';
import { type Arbitrary, asyncProperty, constantFrom, oneof, tuple } from 'fast-check';
import { unzipSync } from 'fflate';
import { zipArchive } from '@/tests/fixtures/registers/make/zip-archive';
import { damagedBytes } from './damaged-bytes';
import { fuzz } from './fuzz';
import { judgeReport } from './judge-report';

const folder = 'tests/fixtures/registers';
const workbooks = ['plain-english', 'tuyen-quang', 'tuyen-quang-library', 'mau-da-dien'].map(
  (name) => new Uint8Array(readFileSync(`${folder}/${name}.xlsx`)),
);

const zipTokens = [
  'PK\x01\x02',
  'PK\x03\x04',
  'PK\x05\x06',
  'PK\x06\x06',
  '\xff\xff\xff\xff',
  '\0\0\0\0',
  '../',
  'xl/',
];
const xmlTokens = [
  ...['<', '>', '/', '"', "'", '=', '&', '&amp;', '&#0;', '&#x110000;', '&lt;', ']]>', '<![CDATA[', '<!--', '-->'],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '<c r="A1">', '</c>', '<row r="0">', '</row>', '<v>', '</v>', '<f>A1</f>'],
  ...[' t="s"', ' t="e"', ' t="b"', ' t="d"', ' s="99999"', ' r="XFD1048576"', ' r="A1:B2"', 'A0', '9'.repeat(30)],
  ...['1e309', '-1', 'NaN', '<mergeCell ref="A1:XFD9"/>', '<si/>', ' xml:space="preserve"', '\ud83d', '\0', '\u202e'],
  ...['[$-42A]', 'yyyy', '<?xml version="1.1" encoding="UTF-16"?>', ' Target="../../../etc/passwd"', '#REF!', 'đ'],
];

/** A workbook of which one part is damaged and then packed again, so that its sums agree and the part is read. */
const ofDamagedPart: Arbitrary<Uint8Array> = constantFrom(...workbooks).chain((bytes) => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const read = parts.filter(({ name }) => /sheet|sharedStrings|styles|workbook|rels|Types/.test(name));
  return constantFrom(...read).chain((part) =>
    damagedBytes(part.content, xmlTokens).map((content) =>
      zipArchive(parts.map((other) => (other === part ? { name: part.name, content } : other))),
    ),
  );
});

/** Parts that say they are smaller or larger than they are, and names that are not theirs. */
const ofLies = tuple(
  constantFrom(...workbooks),
  constantFrom(0, 1, 4_000, 2 ** 31, 2 ** 32 - 1),
  constantFrom(0, 1, 8, 0x800),
  constantFrom(
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'XL/WORKBOOK.XML',
    '__proto__',
    'xl//a',
    'vbaProject.bin',
  ),
).map(([bytes, statedSize, flags, name]) => {
  const [first, ...others] = Object.entries(unzipSync(bytes)).map(([own, content]) => ({ name: own, content }));
  return zipArchive([...others, { name, content: first?.content ?? '', statedSize, flags }]);
});

const any = oneof(
  { weight: 3, arbitrary: constantFrom(...workbooks).chain((bytes) => damagedBytes(bytes, zipTokens)) },
  { weight: 6, arbitrary: ofDamagedPart },
  { weight: 1, arbitrary: ofLies },
);

fuzz('xlsx', 'a workbook of any bytes is a report in sentences', 80, () =>
  asyncProperty(any, (bytes) => judgeReport(bytes, 'danh-sach.xlsx')),
);
