import { comparedMeasures, type SideChoice } from '@/lib/domain/compare';
import { sideName } from '@/lib/format/side-name';
import type { View } from '@/lib/format/view';
import type { CompareQuery } from '@/lib/schemas/compare-query';

interface SideFormProps {
  readonly words: Pick<View, 'messages' | 'format'>;
  readonly action: string;
  readonly choices: readonly SideChoice[];
  readonly query: CompareQuery;
}

/** Chooses the two sides; an ordinary form. */
export function SideForm({ words, action, choices, query }: SideFormProps) {
  const { compare: texts, vocabulary } = words.messages;
  return (
    <form action={action} method="get" className="mt-5 no-print" data-compare-form>
      <fieldset>
        <legend className="font-bold">{texts.form}</legend>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto] items-end mt-1">
          {(['a', 'b'] as const).map((side) => (
            <label key={side} className="grid gap-1 text-[0.94rem] min-w-0">
              {texts.side[side]}
              <select name={side} defaultValue={query[side] ?? ''} className="field">
                <option value="">{texts.choose}</option>
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {sideName(words, choice)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label className="grid gap-1 text-[0.94rem] min-w-0">
            {texts.measure}
            <select name="measure" defaultValue={query.measure ?? ''} className="field">
              <option value="">{texts.measureDefault}</option>
              {comparedMeasures.map((measure) => (
                <option key={measure} value={measure}>
                  {vocabulary.measure[measure]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button button-strong">
            {texts.show}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
