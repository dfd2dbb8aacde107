import { cellText } from '../cell-text';
import { TableRefusal } from '../table-refusal';
import { tagAttribute } from '../xml/tag-attribute';
import { tagTexts } from '../xml/tag-texts';

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part that holds its cells. */
  readonly part: string;
}

export interface WorkbookParts {
  /** Sheets of cells; sheets of charts and macros are not among them. */
  readonly sheets: readonly ListedSheet[];
  readonly countsFrom1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** `../media/a.png` from `xl/worksheets/` is `xl/media/a.png`; a leading slash is the archive's root. */
function resolved(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relations(bytes: Uint8Array, folder: string): readonly Relation[] {
  return tagTexts(bytes, 'Relationship').map((tag) => ({
    id: tagAttribute(tag, 'Id') ?? '',
    kind: (tagAttribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
    part: resolved(folder, tagAttribute(tag, 'Target') ?? ''),
  }));
}

const needed = (bytes: Uint8Array | null): Uint8Array => {
  if (bytes === null) throw new TableRefusal('damaged');
  return bytes;
};

/**
 * What a workbook says of its sheets, and where its parts are.
 * @param partOf an unpacked part by its name, `null` where the archive has none
 */
export async function listSheets(partOf: (name: string) => Promise<Uint8Array | null>): Promise<WorkbookParts> {
  const root = relations(needed(await partOf('_rels/.rels')), '');
  const workbookPart = root.find(({ kind }) => kind === 'officeDocument')?.part ?? '';
  const workbook = needed(await partOf(workbookPart));
  const folder = folderOf(workbookPart);
  const relationsPart = `${folder}_rels/${workbookPart.slice(folder.length)}.rels`;
  const targets = relations(needed(await partOf(relationsPart)), folder);
  const worksheets = new Map(targets.flatMap(({ id, kind, part }) => (kind === 'worksheet' ? [[id, part]] : [])));
  const sheets = tagTexts(workbook, 'sheet').flatMap((tag) => {
    const part = worksheets.get(tagAttribute(tag, 'id') ?? '');
    const isHidden = /hidden/i.test(tagAttribute(tag, 'state') ?? '');
    return part === undefined ? [] : [{ name: cellText(tagAttribute(tag, 'name') ?? '') ?? '', isHidden, part }];
  });
  // One part as many sheets would be unpacked as many times.
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) throw new TableRefusal('damaged');
  return {
    sheets,
    countsFrom1904: tagTexts(workbook, 'workbookPr').some((tag) =>
      /^(1|true)$/.test(tagAttribute(tag, 'date1904') ?? ''),
    ),
    sharedStrings: targets.find(({ kind }) => kind === 'sharedStrings')?.part ?? null,
    styles: targets.find(({ kind }) => kind === 'styles')?.part ?? null,
  };
}
