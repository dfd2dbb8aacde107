import type { Metadata } from 'next';
import { cardSize } from '@/components/cards/card-href';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

interface CardMetadata {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page's own address. */
  readonly path: string;
  /** The address of its card. */
  readonly card: string;
}

/** What is shown of a page where it is shared: Open Graph, and what reads it. */
export function cardMetadata({ locale, title, description, path, card }: CardMetadata): Metadata {
  const image = { url: card, ...cardSize, type: 'image/png', alt: title };
  return {
    openGraph: {
      title,
      description,
      url: path,
      siteName: messagesFor(locale).site.name,
      locale,
      type: 'website',
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
