/** Where a consumer of oEmbed asks how to embed a page. Both absolute. */
export const oembedAddress = (origin: string, page: string, format: 'json' | 'xml'): string =>
  `${origin}/api/v1/oembed?url=${encodeURIComponent(page)}&format=${format}`;
