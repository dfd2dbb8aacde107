import { headers } from 'next/headers';
import { MessagePage } from '@/components/layout/message-page';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

/** What proxy.ts answers with status 503 while the store cannot be read. */
export default async function UnavailablePage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { errors } = messagesFor(isLocale(locale) ? locale : defaultLocale);
  const state = (await headers()).get('x-store-state') ?? '';
  const reason = Object.entries(errors.unavailable).find(([key]) => key === state)?.[1];
  return (
    <MessagePage title={errors.unavailableTitle}>
      <p>{reason ?? errors.unavailable.unreadable}</p>
      <p>{errors.unavailableNote}</p>
    </MessagePage>
  );
}
