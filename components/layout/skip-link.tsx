import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

/** The keyboard's first stop: past the header, to what the page is about. */
export function SkipLink({ locale }: { readonly locale: Locale }) {
  return (
    <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:p-2 bg-paper">
      {messagesFor(locale).nav.skip}
    </a>
  );
}
