import type { Table } from '../../tables/table';
import type { FoundHeader } from '../header/find-header';
import { isNumberingLine } from '../header/is-numbering-line';
import type { ReadColumn } from '../header/read-column';
import type { StatedTotal } from '../register-reading';
import type { Report } from '../report';
import { foldWords } from '../words/fold-words';
import type { Attributes } from './attributes';
import { classifyLine } from './classify-line';
import type { DraftRow } from './draft-row';
import { giveAttributes } from './give-attributes';
import { type Line, lineReader } from './line';
import type { MergedCells } from './merged-cells';
import { partOfTotal } from './part-of-total';
import { repeatedHeader } from './repeated-header';
import type { CellAt } from './scheme-reader';
import { makeSections } from './sections';
import type { TotalLabel } from './total-label';
import type { totalReader } from './total-reader';
import { type MetTotal, totalScopes } from './total-scope';

interface BodyReaders {
  readonly columns: readonly ReadColumn[];
  readonly ordinal: number | null;
  readonly merged: MergedCells;
  readonly cellAt: CellAt;
  readonly readScheme: (row: number) => DraftRow;
  readonly readTotal: ReturnType<typeof totalReader>;
}

interface Body {
  readonly rows: readonly DraftRow[];
  readonly totals: readonly StatedTotal[];
  /** What sections gave to any row. */
  readonly given: ReadonlySet<keyof Attributes>;
}

type UnscopedTotal = Omit<StatedTotal, 'rows' | 'sheet'>;

/** Reads what stands below a header, from top to bottom. `root` is what the whole sheet says of its rows. */
export function readBody(
  table: Table,
  header: FoundHeader,
  root: Attributes,
  readers: BodyReaders,
  report: Report,
): Body {
  const { columns, merged, cellAt } = readers;
  const lineOf = lineReader(columns, readers.ordinal);
  const isRepeatedHeader = repeatedHeader(table, header);
  const sections = makeSections(root);
  const rows: DraftRow[] = [];
  const met: MetTotal[] = [];
  const totals: UnscopedTotal[] = [];
  const given = new Set<keyof Attributes>();
  let isAfterEnd = false;
  let isAfterTotal = false;

  function nextLine(row: number): Line | null {
    for (let next = row + 1; next < Math.min(table.rows.length, row + 20); next += 1) {
      const line = lineOf(table.rows[next] ?? []);
      if (line.filled > 0) return line;
    }
    return null;
  }

  function meetTotal(row: number, line: Line, total: Omit<MetTotal, 'words' | 'at' | 'chain'>): void {
    const stated = readers.readTotal(row, line, total.label.schemes);
    if (Object.keys(stated.values).length === 0 && stated.schemes === null) return;
    totals.push(stated);
    met.push({ ...total, words: foldWords(stated.label), at: rows.length, chain: sections.chain() });
  }

  for (let row = header.lastRow + 1; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const line = lineOf(cells);
    if (line.filled === 0 || isRepeatedHeader(cells) || isNumberingLine(cells)) continue;
    const next = () => nextLine(row);
    const kind = classifyLine(line, { next, isWide: merged.isWide(row), isAfterEnd });
    const part: TotalLabel | null = isAfterTotal && rows.length > 0 ? partOfTotal(line, kind, next) : null;
    if (kind.kind !== 'blank') isAfterTotal = part !== null || kind.kind === 'total';
    if (part) meetTotal(row, line, { label: part, own: null });
    else if (kind.kind === 'closing') isAfterEnd = true;
    else if (kind.kind === 'unclear') {
      report('warning', 'unclear_row', row, { index: line.labelColumn, heading: '' }, line.label);
    } else if (kind.kind === 'total') meetTotal(row, line, { label: kind.total, own: null });
    else if (kind.kind === 'section') {
      isAfterEnd = false;
      const { ordinal, attributes, schemes } = kind;
      const own = sections.open(ordinal, attributes, rows.length);
      for (const key of Object.keys(attributes) as (keyof Attributes)[]) given.add(key);
      meetTotal(row, line, {
        label: { isGrand: false, attributes, ordinal: null, schemes, isUnderstood: true },
        own,
      });
    } else if (kind.kind === 'scheme') {
      isAfterEnd = false;
      const draft = readers.readScheme(row);
      giveAttributes(draft, sections.attributes(), row, columns, cellAt, report);
      if (draft.title === null && draft.recipient === null) {
        const column = columns.find(({ id }) => id === 'title') ?? columns.find(({ id }) => id === 'recipient') ?? null;
        report('error', 'missing_title', row, column, null);
      }
      rows.push(draft);
    }
  }
  sections.closeAll(rows.length);
  const scopes = met.length === 0 ? [] : totalScopes(met, rows);
  return {
    rows,
    totals: totals.map((total, index) => ({ ...total, sheet: table.name, rows: scopes[index] ?? [] })),
    given,
  };
}
