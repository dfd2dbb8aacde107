import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { measureCodes } from '@/lib/vocabulary/measure';

interface DefinitionsProps {
  readonly view: View;
  readonly report: Report;
}

/** What each measure that has a figure in this dataset is made of, and what it leaves out. */
export function Definitions({ view, report }: DefinitionsProps) {
  const { methodology: texts, vocabulary } = view.messages;
  const told = new Set([...report.closure.figures.values()].map(({ cell }) => cell.measure));
  return (
    <>
      <h2>{texts.definitionsTitle}</h2>
      {measureCodes
        .filter((measure) => told.has(measure))
        .map((measure) => (
          <section key={measure} id={`measure-${measure}`}>
            <h3>{vocabulary.measure[measure]}</h3>
            <p>
              <span className="text-muted">{texts.definitionIs}:</span> {texts.definitions[measure].is}
            </p>
            <p className="mt-1!">
              <span className="text-muted">{texts.definitionLeavesOut}:</span> {texts.definitions[measure].leavesOut}
            </p>
          </section>
        ))}
    </>
  );
}
