import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { fontClassNames } from '@/app/fonts';
import '@/app/globals.css';
import { PageScript } from '@/components/layout/page-script';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteOrigin } from '@/lib/schemas/site-origin';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#101716' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  return {
    // What addresses in the head of a page begin with: search engines and those who show cards need whole ones.
    metadataBase: new URL(siteOrigin(await headers())),
    title: { template: '%s · Khuyến công mở', default: 'Khuyến công mở' },
  };
}

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  const { languageTag } = messagesFor(isLocale(locale) ? locale : defaultLocale);
  return (
    <html lang={languageTag} className={fontClassNames}>
      <body>
        {children}
        <PageScript />
      </body>
    </html>
  );
}
