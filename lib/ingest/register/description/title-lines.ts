import type { Table } from '../../tables/table';
import { maxColumns } from '../header/max-columns';
import { cleanText } from '../words/clean-text';

/** The lines above a header as texts, their cells side by side: "ĐVT:" "triệu đồng" is "ĐVT: triệu đồng". */
export const titleLines = (table: Table, firstRow: number): readonly string[] =>
  table.rows.slice(0, Math.min(firstRow, 60)).flatMap((cells) => {
    const texts = cells.slice(0, maxColumns).filter((cell) => typeof cell === 'string' || typeof cell === 'number');
    const line = cleanText(
      texts
        .map((cell) => String(cell).slice(0, 500))
        .join(' ')
        .slice(0, 2_000),
    ).text;
    return line === '' ? [] : [line];
  });
