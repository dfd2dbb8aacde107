import { MessagePage } from '@/components/layout/message-page';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

// Next takes the title of an answer with status 404 from here, whichever page it renders.
export { generateMetadata } from './missing/page';

/** What stands where a page itself finds nothing: a release that changed after proxy.ts looked. No language is known here. */
export default function NotFound() {
  const texts = locales.map((locale) => messagesFor(locale));
  return (
    <MessagePage title={texts.map(({ errors }) => errors.notFoundTitle).join(' · ')}>
      {texts.map(({ errors, languageTag }) => (
        <p key={languageTag} lang={languageTag}>
          {errors.notFound}
        </p>
      ))}
    </MessagePage>
  );
}
