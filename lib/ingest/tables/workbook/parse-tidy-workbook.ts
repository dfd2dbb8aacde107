import { readXlsx, type Sheet } from 'hucre/xlsx';
import { TableRefusal } from '../table-refusal';
import { storeZip } from '../zip/store-zip';
import { plainStyles } from './plain-styles';

interface TidyWorkbook {
  readonly sheets: readonly Uint8Array[];
  readonly countsFrom1904: boolean;
  readonly sharedStrings: Uint8Array | null;
  readonly styles: Uint8Array | null;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encoder = new TextEncoder();

const relations = (targets: readonly (readonly [kind: string, target: string])[]) =>
  `<Relationships>${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Reads sheets that have been tidied, in a workbook made here: nothing else of the file reaches the parser. */
export async function parseTidyWorkbook(tidy: TidyWorkbook): Promise<readonly Sheet[]> {
  const { sheets, countsFrom1904, sharedStrings, styles } = tidy;
  const listed = sheets
    .map((_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId${index}"/>`)
    .join('');
  const parts: (readonly [kind: string, target: string, bytes: Uint8Array])[] = sheets.map(
    (bytes, index) => ['worksheet', `sheet${index}.xml`, bytes] as const,
  );
  if (sharedStrings) parts.push(['sharedStrings', 'sharedStrings.xml', sharedStrings]);
  if (styles) parts.push(['styles', 'styles.xml', plainStyles(styles)]);
  const text = (content: string) => encoder.encode(content);
  const archive = storeZip([
    ['[Content_Types].xml', text('<Types/>')],
    ['_rels/.rels', text(relations([['officeDocument', 'workbook.xml']]))],
    [
      'workbook.xml',
      text(`<workbook><workbookPr date1904="${countsFrom1904 ? 1 : 0}"/><sheets>${listed}</sheets></workbook>`),
    ],
    ['_rels/workbook.xml.rels', text(relations(parts.map(([kind, target]) => [kind, target])))],
    ...parts.map(([, target, bytes]) => [target, bytes] as const),
  ]);
  try {
    return (await readXlsx(archive)).sheets;
  } catch {
    // Whatever hucre cannot read, the file's own rules do not allow.
    throw new TableRefusal('damaged');
  }
}
