import type { Dataset } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

interface CheckOptionsProps {
  readonly locale: Locale;
  readonly datasets: readonly Dataset[];
}

/** What an officer may say beside the file; every field may stay empty. Asking again waits for a file. */
export function CheckOptions({ locale, datasets }: CheckOptionsProps) {
  const { checkPage: texts, check } = messagesFor(locale);
  return (
    <details className="mt-4">
      <summary className="cursor-pointer">{texts.options}</summary>
      <p className="text-muted text-[0.9rem] mt-2">{texts.optionsHint}</p>
      <div className="grid gap-4 mt-3 sm:grid-cols-2 max-w-[44rem]">
        <Field id="dataset" label={texts.dataset}>
          <select id="dataset" name="dataset" className="field">
            <option value="">{texts.datasetNew}</option>
            {datasets.map(({ slug, province, period }) => (
              <option key={slug} value={slug} lang="vi">{`${province} ${period.from}–${period.to}`}</option>
            ))}
          </select>
        </Field>
        <Field id="unit" label={texts.unit}>
          <select id="unit" name="unit" className="field">
            <option value="">{texts.unitFromFile}</option>
            {Object.entries(check.units).map(([unit, name]) => (
              <option key={unit} value={unit}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field id="province" label={texts.province}>
          <input id="province" name="province" className="field" autoComplete="off" maxLength={100} />
        </Field>
        <Field id="agency" label={texts.agency}>
          <input id="agency" name="agency" className="field" autoComplete="off" maxLength={200} />
        </Field>
        <Field id="period_from" label={texts.periodFrom}>
          <input id="period_from" name="period_from" className="field" inputMode="numeric" maxLength={4} />
        </Field>
        <Field id="period_to" label={texts.periodTo}>
          <input id="period_to" name="period_to" className="field" inputMode="numeric" maxLength={4} />
        </Field>
        <fieldset className="sm:col-span-2">
          <legend className="font-bold text-[0.94rem]">{texts.coverage}</legend>
          {(
            [
              ['', texts.coverageFromFile],
              ['complete', texts.coverageComplete],
              ['partial', texts.coveragePartial],
            ] as const
          ).map(([value, label]) => (
            <label key={value} className="inline-flex items-center gap-2 mr-5 min-h-[2rem]">
              <input type="radio" name="coverage" value={value} defaultChecked={value === ''} />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
      <p className="mt-3">
        <button type="submit" className="button" disabled>
          {texts.again}
        </button>
      </p>
    </details>
  );
}

function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <label htmlFor={id} className="font-bold text-[0.94rem] block mb-1">
        {label}
      </label>
      {children}
    </div>
  );
}
