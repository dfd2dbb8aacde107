import type { ComparedMeasure, LeftOut, ComparedTable as Table } from '@/lib/domain/compare';
import { measureWithUnit } from '@/lib/format/measure-with-unit';
import { ComparedTable, type NamedRow } from './compared-table';
import type { ShownSide } from './shown-side';

interface ComparedFiguresProps {
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly tables: readonly Table[];
  readonly leftOut: readonly LeftOut[];
  /** The measure that is told in detail; `null`: the first that has details. */
  readonly measure: ComparedMeasure | null;
}

/** What can be compared, and what cannot and why. */
export function ComparedFigures({ a, b, tables, leftOut, measure }: ComparedFiguresProps) {
  const { messages, format } = a.view;
  const { compare: texts, vocabulary } = messages;
  const totals = tables.flatMap(({ measure: each, rows }): NamedRow[] =>
    rows.flatMap((row) =>
      row.programme === null && row.category === null
        ? [{ id: each, name: measureWithUnit(a.view, each), a: row.a, b: row.b }]
        : [],
    ),
  );
  const preferred: readonly ComparedMeasure[] = measure === null ? ['support', 'support_share', 'schemes'] : [measure];
  const detailed = preferred
    .map((code) => tables.find((table) => table.measure === code && table.rows.length > 1))
    .find((table) => table !== undefined);
  return (
    <>
      <section className="mt-8">
        <h2>{texts.tablesTitle}</h2>
        {totals.length + (detailed ? 1 : 0) === 0 && <p>{texts.nothing}</p>}
        {totals.length > 0 && (
          <ComparedTable a={a} b={b} caption={texts.totals} rowsName={texts.measure} rows={totals} />
        )}
        {detailed && (
          <ComparedTable
            a={a}
            b={b}
            caption={texts.breakdown(measureWithUnit(a.view, detailed.measure))}
            rowsName={texts.tablesTitle}
            rows={rowsOf(a, detailed)}
          />
        )}
      </section>
      {leftOut.length > 0 && (
        <section className="mt-8">
          <h2>{texts.leftOutTitle}</h2>
          <ul className="list-disc pl-5 mt-2">
            {byReasons(leftOut).map(({ reasons, measures }) => (
              <li key={reasons.join()} data-left-out={measures.join(' ')}>
                {format.list(measures.map((code) => vocabulary.measure[code]))}:{' '}
                {format.list(reasons.map((reason) => texts.reason[reason]))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface LeftOutTogether {
  readonly reasons: LeftOut['reasons'];
  readonly measures: readonly LeftOut['measure'][];
}

/** What is left out for the same reasons is told in one line. */
function byReasons(leftOut: readonly LeftOut[]): readonly LeftOutTogether[] {
  const sameAs = ({ reasons }: LeftOut) => leftOut.filter((other) => other.reasons.join() === reasons.join());
  return leftOut
    .filter((each) => sameAs(each)[0] === each)
    .map((first) => ({ reasons: first.reasons, measures: sameAs(first).map(({ measure }) => measure) }));
}

function rowsOf({ view: { messages } }: ShownSide, { rows }: Table): NamedRow[] {
  const { vocabulary, compare } = messages;
  return rows.map(({ programme, category, a, b }) => {
    if (programme !== null) return { id: programme, name: vocabulary.programme[programme], a, b };
    if (category !== null) return { id: category, name: vocabulary.category[category], a, b };
    return { id: 'all', name: compare.totals, a, b };
  });
}
