import { embedCode } from '@/components/embed/embed-code';
import { embedHref } from '@/components/embed/embed-href';
import { embedHeight, fullWidth } from '@/components/embed/embed-size';
import type { FoundEmbeddable } from './embeddable-at';

/** What oEmbed 1.0 says of rich content. Keys as the standard writes them; lengths in CSS pixels. */
export interface OembedDocument {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** `origin`: what this site's absolute addresses begin with. */
export function oembedDocument(
  { view, report, embeddable, theme }: FoundEmbeddable,
  origin: string,
  { maxwidth, maxheight }: Room,
): OembedDocument {
  const { dataset } = report.publication;
  const width = Math.min(fullWidth, maxwidth ?? fullWidth);
  const height = Math.min(embedHeight(embeddable, width), maxheight ?? Number.POSITIVE_INFINITY);
  const title = [view.mark?.prefix, embeddable.title].filter(Boolean).join(' ');
  const address = `${origin}${embedHref(view, dataset, embeddable, { theme, release: view.release })}`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: view.messages.site.name,
    provider_url: `${origin}/${view.locale}`,
    html: embedCode({ address, title, size: { width, height } }),
    width,
    height,
  };
}
