import { tableLimits } from '../table-limits';
import { TableRefusal } from '../table-refusal';
import { scanTags } from '../xml/scan-tags';
import { listZipEntries } from '../zip/list-zip-entries';
import { unpackZipEntry } from '../zip/unpack-zip-entry';

const isXml = (name: string) => /\.(?:xml|rels|vml)$/i.test(name);

/** A workbook of macros, by its own word or by what it carries: those of Visual Basic and those of Excel 4. */
function hasMacros(names: readonly string[], contentTypes: string): boolean {
  return (
    names.some((name) => /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\//i.test(name)) ||
    /macroEnabled|vbaProject|intlMacrosheet|ms-excel\.macrosheet/i.test(contentTypes)
  );
}

export interface WorkbookArchive {
  /** A part unpacked, for the caller to look into; `null` where there is none of that name. */
  partOf(name: string): Promise<Uint8Array | null>;
  /** Looks into every XML part that nobody has asked for: a document type is refused wherever it stands. */
  lookIntoTheRest(): Promise<void>;
}

/**
 * Opens a workbook.
 * @throws TableRefusal for what no register has: macros, or far too much; for what is no workbook of this kind
 */
export async function openWorkbookArchive(archive: Uint8Array): Promise<WorkbookArchive> {
  const entries = listZipEntries(archive);
  const unpacked = [...entries.values()].reduce((sum, { statedSize }) => sum + statedSize, 0);
  if (unpacked > tableLimits.unpackedBytes) {
    throw new TableRefusal('unpacks_too_large', unpacked, tableLimits.unpackedBytes);
  }
  const rest = new Map(entries);
  const partOf = async (name: string) => {
    const entry = entries.get(name);
    rest.delete(name);
    return entry ? unpackZipEntry(archive, entry) : null;
  };
  const contentTypes = await partOf('[Content_Types].xml');
  if (!contentTypes || !entries.has('_rels/.rels')) throw new TableRefusal('not_a_table_file');
  scanTags(contentTypes, () => undefined);
  const types = new TextDecoder().decode(contentTypes);
  // Excel's binary workbook calls itself "macroEnabled" without a macro in it.
  if (/ms-excel\.sheet\.binary/i.test(types)) throw new TableRefusal('not_a_table_file');
  if (hasMacros([...entries.keys()], types)) throw new TableRefusal('has_macros');
  if (!/spreadsheetml/i.test(types)) throw new TableRefusal('not_a_table_file');
  return {
    partOf,
    async lookIntoTheRest() {
      for (const entry of rest.values()) {
        if (isXml(entry.name)) scanTags(await unpackZipEntry(archive, entry), () => undefined);
      }
    },
  };
}
