import { type Cell, unplaced } from '@/lib/domain/cell';
import type { Figure } from '@/lib/domain/figure';
import { isSelection } from '@/lib/domain/select-figure';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
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
  const [, programme = [], category = []] = figure.id.split('.').map((part) => part.split(/[+@]/));
  const named = <Code extends string>(codes: readonly Code[], chosen: readonly string[], names: Record<Code, string>) =>
    codes.filter((code) => chosen.includes(code)).map((code) => names[code]);
  return nameOf(view, figure.cell, [
    ...named(programmes, programme, vocabulary.programme),
    ...named(categoriesWithRemainder, category, vocabulary.category),
  ]);
}
