import { headers } from 'next/headers';
import { MessagePage } from '@/components/layout/message-page';
import { pageIds, pages } from '@/components/layout/pages';
import { defaultDataset } from '@/lib/domain/default-dataset';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

export default async function NotFound() {
  const given = (await headers()).get('x-locale') ?? '';
  const locale = isLocale(given) ? given : defaultLocale;
  const { errors, nav } = messagesFor(locale);
  return (
    <MessagePage title={errors.notFoundTitle}>
      <title>{errors.notFoundTitle}</title>
      <p>{errors.notFound}</p>
      <p>{errors.tryThese}</p>
      <ul>
        {pageIds.map((id) => (
          <li key={id}>
            <a href={`/${locale}/${defaultDataset}${pages[id]}`}>{nav[id]}</a>
          </li>
        ))}
      </ul>
    </MessagePage>
  );
}
