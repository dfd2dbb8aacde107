'use client';

import { useParams } from 'next/navigation';
import { MessagePage } from '@/components/layout/message-page';
import { failure as en } from '@/lib/i18n/en/failure';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { failure as vi } from '@/lib/i18n/vi/failure';

const texts: Record<Locale, typeof vi> = { vi, en };

/** The last resort: a page that threw. Says so in the page's language; no details leave the server. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const given = useParams().locale;
  const failure = texts[locales.find((locale) => locale === given) ?? defaultLocale];
  return (
    <MessagePage title={failure.title}>
      <p>{failure.text}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {failure.retry}
        </button>
      </p>
    </MessagePage>
  );
}
