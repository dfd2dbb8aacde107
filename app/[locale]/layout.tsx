import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { fontClassNames } from '@/app/fonts';
import '@/app/globals.css';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#101716' },
  ],
};

export const metadata: Metadata = { title: { template: '%s · Khuyến công mở', default: 'Khuyến công mở' } };

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  const { languageTag } = messagesFor(isLocale(locale) ? locale : defaultLocale);
  return (
    <html lang={languageTag} className={fontClassNames}>
      <body>{children}</body>
    </html>
  );
}
