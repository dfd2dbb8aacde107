import type { View } from '@/lib/format/view';
import { measureCodes } from '@/lib/vocabulary/measure';

/** What each measure of the registry is made of, and what it leaves out. */
export function Definitions({ view }: { readonly view: View }) {
  const { methodology: texts, vocabulary } = view.messages;
  return (
    <>
      <h2>{texts.definitionsTitle}</h2>
      {measureCodes.map((measure) => (
        <section key={measure} id={`measure-${measure}`}>
          <h3>{vocabulary.measure[measure]}</h3>
          <p>
            <span className="text-muted">{texts.definitionIs}:</span> {texts.definitions[measure].is}
          </p>
          <p>
            <span className="text-muted">{texts.definitionLeavesOut}:</span> {texts.definitions[measure].leavesOut}
          </p>
        </section>
      ))}
    </>
  );
}
