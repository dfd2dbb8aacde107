import { answer } from '@/lib/export/answer';
import { byteStream } from '@/lib/export/byte-stream';
import { notFound } from '@/lib/export/problem';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { sitemapParts } from './sitemap-parts';
import { sitemapIndexXml, sitemapXml } from './sitemap-xml';

const mediaType = 'application/xml; charset=utf-8';

/** Answers with the list of sitemaps. */
export async function answerSitemapIndex(request: Request): Promise<Response> {
  const origin = siteOrigin(request.headers);
  const parts = await sitemapParts();
  return answer(request, {
    identity: JSON.stringify(['sitemaps', origin, ...parts.map(({ identity }) => identity)]),
    mediaType,
    isFrozen: false,
    name: null,
    body: () => sitemapIndexXml(origin, parts),
  });
}

/** Answers with one sitemap, or 404 with those that there are. */
export async function answerSitemapPart(request: Request, file: string): Promise<Response> {
  const origin = siteOrigin(request.headers);
  const parts = await sitemapParts();
  const part = parts.find((each) => each.file === file);
  if (!part) return notFound(parts.map((each) => `/sitemap/${each.file}`));
  return answer(request, {
    identity: JSON.stringify(['sitemap', origin, part.identity]),
    mediaType,
    isFrozen: false,
    name: null,
    body: () => byteStream(sitemapXml(origin, part.pages())),
  });
}
