import type { Table } from '../tables/table';
import { type FoundHeader, findHeader } from './header/find-header';
import type { Attributes } from './rows/attributes';
import { sectionText } from './rows/section-text';
import { cleanText } from './words/clean-text';

export interface ChosenSheet {
  readonly table: Table;
  readonly header: FoundHeader;
  /** What the sheet's name says of its rows: "2019", "KCQG". */
  readonly named: Attributes;
}

interface ChosenSheets {
  /** One sheet; or several that are one register, spread over years or programmes by the sheets' names. */
  readonly read: readonly ChosenSheet[];
  /** Further sheets that look like a register. */
  readonly skipped: readonly Table[];
}

function namedBy({ name, kind }: Table): Attributes {
  if (kind === 'csv') return {};
  const { programme, year } = sectionText(cleanText(name).text.replaceAll('_', ' ')).attributes;
  return { ...(programme ? { programme } : {}), ...(year ? { year } : {}) };
}

const columnsOf = ({ header }: ChosenSheet): string =>
  header.columns
    .flatMap(({ understood }) => (understood ? [JSON.stringify(understood.meaning)] : []))
    .sort()
    .join();

/** Sheets with the same columns whose names each say something else: "2019", "2020". */
function spread(sheets: readonly ChosenSheet[], best: ChosenSheet): readonly ChosenSheet[] {
  const alike = sheets.filter((sheet) => columnsOf(sheet) === columnsOf(best) && Object.keys(sheet.named).length > 0);
  const names = new Set(alike.map(({ named }) => JSON.stringify(named)));
  return alike.includes(best) && names.size === alike.length ? alike : [best];
}

/** The sheets that hold the register: the one with the best header with those that go on with it. */
export function chooseSheets(tables: readonly Table[]): ChosenSheets {
  const sheets = tables.flatMap((table): ChosenSheet[] => {
    const header = findHeader(table);
    return header ? [{ table, header, named: namedBy(table) }] : [];
  });
  const best = sheets.reduce<ChosenSheet | undefined>(
    (first, sheet) => (first && first.header.score >= sheet.header.score ? first : sheet),
    undefined,
  );
  if (!best) return { read: [], skipped: [] };
  const read = spread(sheets, best);
  return { read, skipped: sheets.filter((sheet) => !read.includes(sheet)).map(({ table }) => table) };
}
