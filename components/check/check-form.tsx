import type { Dataset } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { CheckOptions } from './check-options';

interface CheckFormProps {
  readonly locale: Locale;
  /** What a register may be held against. */
  readonly datasets: readonly Dataset[];
}

/** Where a file is chosen, and where components/page-script shows what came of it. Nothing is sent anywhere. */
export function CheckForm({ locale, datasets }: CheckFormProps) {
  const { checkPage: texts } = messagesFor(locale);
  return (
    <>
      <form className="no-print" data-check-files={locale}>
        <div className="check-drop" data-over="false">
          <label className="button button-strong" htmlFor="file">
            {texts.choose}
          </label>
          <input
            id="file"
            type="file"
            accept=".xlsx,.csv,.txt,.tsv"
            disabled
            className="check-file-input"
            aria-describedby="file-privacy"
          />
          <span>{texts.drop}</span>
          <strong className="break-all" data-chosen hidden />
          <p id="file-privacy" className="w-full text-muted text-[0.9rem]">
            {texts.privacy}
          </p>
        </div>
        <CheckOptions locale={locale} datasets={datasets} />
      </form>
      <div tabIndex={-1} className="outline-none mt-8" data-check="idle">
        <p data-told="loading" hidden>
          <label htmlFor="loading">{texts.loading}</label> <progress id="loading" />
        </p>
        <p data-told="not_loaded" role="alert" hidden>
          {texts.notLoaded}
        </p>
        <p data-told="unreadable" role="alert" hidden>
          {texts.unreadable}
        </p>
        <div data-report />
      </div>
    </>
  );
}
