import { type Cell, unplaced } from '@/lib/domain/cell';
import type { Figure } from '@/lib/domain/figure';
import { readFigureId } from '@/lib/domain/figure-id';
import { isSelection } from '@/lib/domain/select-figure';
import type { View } from './view';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `Kinh phí hỗ trợ – Khuyến công địa phương, ứng dụng máy móc, 2017–2021`: one phrase, one capital after the dash. */
function nameOf(view: View, { measure, period, district, undated }: Cell, codes: readonly string[]): string {
  const { charts } = view.messages;
  const isPlace = district !== undefined && district !== unplaced;
  const place = isPlace ? (view.districts.find(({ code }) => code === district)?.name ?? district) : undefined;
  const scope = [...codes, ...(district === unplaced ? [charts.unplaced] : []), ...(undated ? [charts.undated] : [])];
  // A district's name keeps its capital, and then nothing else has one.
  const words = scope.map((part, index) => (index === 0 && place === undefined ? part : lowerFirst(part)));
  const phrase = [...(place === undefined ? [] : [place]), ...words].join(', ');
  const name = view.messages.vocabulary.measure[measure];
  return `${name}${phrase && ` – ${phrase}`}, ${view.format.period(period)}`;
}

/** The full name of a cell: measure, district, programme, category and period. */
export function cellName(view: View, cell: Cell): string {
  const { vocabulary } = view.messages;
  return nameOf(view, cell, [
    ...(cell.programme ? [vocabulary.programme[cell.programme]] : []),
    ...(cell.category ? [vocabulary.category[cell.category]] : []),
  ]);
}

/** The name of a figure. A sum over chosen cells has no cell of its own: its id lists what it adds. */
export function figureName(view: View, figure: Figure): string {
  if (!isSelection(figure)) return cellName(view, figure.cell);
  const { vocabulary } = view.messages;
  const { programmes, categories } = readFigureId(figure.id) ?? { programmes: [], categories: [] };
  return nameOf(view, figure.cell, [
    ...programmes.map((code) => vocabulary.programme[code]),
    ...categories.map((code) => vocabulary.category[code]),
  ]);
}
