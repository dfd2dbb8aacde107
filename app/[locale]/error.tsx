'use client';

import { useParams } from 'next/navigation';
import { MessagePage } from '@/components/layout/message-page';
import { errors as en } from '@/lib/i18n/en/errors';
import { errors as vi } from '@/lib/i18n/vi/errors';

/** The last resort: a page that threw. Says so in the page's language; no details leave the server. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const errors = useParams().locale === 'en' ? en : vi;
  return (
    <MessagePage title={errors.failedTitle}>
      <p>{errors.failed}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {errors.retry}
        </button>
      </p>
    </MessagePage>
  );
}
