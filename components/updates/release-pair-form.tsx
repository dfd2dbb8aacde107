import type { ReleaseSummary } from '@/lib/domain/release-summary';
import type { View } from '@/lib/format/view';

interface ReleasePairFormProps {
  readonly view: View;
  /** The page's own address, without a query. */
  readonly action: string;
  readonly releases: readonly ReleaseSummary[];
  readonly from: number;
  readonly to: number;
}

/** Chooses any two releases; an ordinary form. */
export function ReleasePairForm({ view, action, releases, from, to }: ReleasePairFormProps) {
  const { updates } = view.messages;
  const fields = [
    { name: 'from', label: updates.pair.from, chosen: from },
    { name: 'to', label: updates.pair.to, chosen: to },
  ] as const;
  const name = ({ number, publishedAt }: ReleaseSummary) =>
    `${updates.columns.release(view.format.count(number))}, ${view.format.date(publishedAt)}`;
  return (
    <form action={action} method="get" className="mt-6 no-print" data-pair-form>
      <fieldset>
        <legend className="font-bold">{updates.pair.form}</legend>
        <div className="flex flex-wrap items-end gap-3 mt-1">
          {fields.map((field) => (
            <label key={field.name} className="grid gap-1 text-[0.94rem]">
              {field.label}
              <select name={field.name} defaultValue={field.chosen} className="field">
                {releases.map((release) => (
                  <option key={release.number} value={release.number}>
                    {name(release)}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {view.release !== null && <input type="hidden" name="release" value={view.release} />}
          <button type="submit" className="button">
            {updates.pair.show}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
