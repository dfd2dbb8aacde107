import type { Statement } from '@/lib/domain/figure';
import type { DiffExcerpt } from '@/lib/domain/release-diff';
import { measureTraits } from '@/lib/vocabulary/measure';
import { cellName } from './cell-name';
import { excerptLines } from './excerpt-lines';
import { plainLine } from './plain-line';
import type { View } from './view';

/** What changed among documents, quotations and premises, one line each. */
export function documentLines(view: View, excerpt: DiffExcerpt): readonly string[] {
  const { line, sourceFields } = view.messages.updates;
  const value = (statement: Statement) =>
    view.format.numberWithUnit(statement.value, measureTraits(statement.cell.measure).unit);
  const figure = (statement: Statement) => `${cellName(view, statement.cell)}: ${value(statement)}`;
  const { sources, statements, premises } = excerpt;
  const lines = <Item>(items: Parameters<typeof excerptLines<Item>>[1], text: (item: Item) => string) =>
    excerptLines(view, items, text);
  return [
    ...lines(sources.added, ({ title }) => line.sources.added(plainLine(title))),
    ...lines(sources.removed, ({ title }) => line.sources.removed(plainLine(title))),
    ...lines(sources.corrected, ({ after, fields }) =>
      line.sources.corrected(
        plainLine(after.title),
        fields.map((field) => (field === 'id' ? field : sourceFields[field])).join(', '),
      ),
    ),
    ...lines(statements.added, (statement) => line.statements.added(statement.id, figure(statement))),
    ...lines(statements.removed, (statement) => line.statements.removed(statement.id, figure(statement))),
    ...lines(statements.corrected, ({ before, after }) =>
      line.statements.corrected(
        after.id,
        before.value === after.value
          ? figure(after)
          : line.changed(cellName(view, after.cell), value(before), value(after)),
      ),
    ),
    ...lines(premises.added, ({ id }) => line.premises.added(id)),
    ...lines(premises.removed, ({ id }) => line.premises.removed(id)),
    ...lines(premises.corrected, ({ after }) => line.premises.corrected(after.id)),
  ];
}
