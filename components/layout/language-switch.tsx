import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

interface LanguageSwitchProps {
  readonly locale: Locale;
  /** The same page, under the same query, in a language. */
  readonly href: (locale: Locale) => string;
}

/** The same page, under the same filters and of the same release, in each other language. */
export function LanguageSwitch({ locale: current, href }: LanguageSwitchProps) {
  return (
    <ul aria-label={messagesFor(current).nav.language} className="flex gap-4 text-[0.94rem] no-print">
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => {
          const { languageName, languageTag, nav } = messagesFor(locale);
          return (
            <li key={locale}>
              <a href={href(locale)} lang={languageTag} hrefLang={languageTag} title={nav.switchTo(languageName)}>
                {languageName}
              </a>
            </li>
          );
        })}
    </ul>
  );
}
