import { answer } from '@/lib/export/answer';
import { siteOrigin } from '@/lib/schemas/site-origin';

export * from '@/lib/export/read-only-methods';

/** Nothing is forbidden: a page that search engines are to leave out says so itself, and they must read it to know. */
export async function GET(request: Request): Promise<Response> {
  const text = `User-agent: *\nDisallow:\n\nSitemap: ${siteOrigin(request.headers)}/sitemap.xml\n`;
  return answer(request, {
    identity: text,
    mediaType: 'text/plain; charset=utf-8',
    isFrozen: false,
    name: null,
    body: () => text,
  });
}

export { GET as HEAD };
