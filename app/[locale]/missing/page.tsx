import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { pageIds, pages } from '@/components/layout/pages';
import { defaultDataset } from '@/lib/domain/default-dataset';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

interface MissingPageProps {
  readonly params: Promise<{ locale: string }>;
}

const localeOf = async (params: MissingPageProps['params']): Promise<Locale> => {
  const { locale } = await params;
  return isLocale(locale) ? locale : defaultLocale;
};

export async function generateMetadata({ params }: MissingPageProps): Promise<Metadata> {
  return { title: messagesFor(await localeOf(params)).errors.notFoundTitle, robots: 'noindex' };
}

/** What proxy.ts answers with status 404 for an address that leads nowhere. */
export default async function MissingPage({ params }: MissingPageProps) {
  const locale = await localeOf(params);
  const { errors, nav, datasets } = messagesFor(locale);
  return (
    <MessagePage title={errors.notFoundTitle}>
      <p>{errors.notFound}</p>
      <p>{errors.tryThese}</p>
      <ul>
        {pageIds.map((id) => (
          <li key={id}>
            <a href={`/${locale}/${defaultDataset}${pages[id]}`}>{nav[id]}</a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/datasets`}>{datasets.title}</a>
        </li>
      </ul>
    </MessagePage>
  );
}
