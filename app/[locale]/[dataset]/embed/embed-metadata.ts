import type { Metadata } from 'next';
import type { Embeddable } from '@/components/embed/embeddable';
import { oembedLinks } from '@/components/embed/oembed-links';
import { pageOrigin } from '@/components/share/page-origin';
import type { View } from '@/lib/format/view';

/** An embedded part of a page is no page of its own: search engines are led to the page. */
export async function embedMetadata(view: View, embeddable: Embeddable): Promise<Metadata> {
  const { path, subtitle, pagePath, search } = embeddable;
  const title = [view.mark?.prefix, embeddable.title].filter(Boolean).join(' ');
  const origin = await pageOrigin();
  return {
    title,
    description: subtitle,
    alternates: {
      canonical: view.href(pagePath.replace(/#.*/, '')),
      types: oembedLinks(origin, `${origin}${view.href(path, search)}`, title),
    },
    robots: 'noindex',
  };
}
