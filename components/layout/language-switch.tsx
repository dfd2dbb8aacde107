import type { View } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

interface LanguageSwitchProps {
  readonly view: View;
  readonly dataset: string;
  readonly path: string;
}

/** The same page, under the same filters, in each other language. */
export function LanguageSwitch({ view, dataset, path }: LanguageSwitchProps) {
  return (
    <ul aria-label={view.messages.nav.language} className="flex gap-4 text-[0.94rem] no-print">
      {locales
        .filter((locale) => locale !== view.locale)
        .map((locale) => {
          const { languageName, languageTag, nav } = messagesFor(locale);
          return (
            <li key={locale}>
              <a
                href={`/${locale}/${dataset}${path}`}
                lang={languageTag}
                hrefLang={languageTag}
                title={nav.switchTo(languageName)}
              >
                {languageName}
              </a>
            </li>
          );
        })}
    </ul>
  );
}
