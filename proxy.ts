import { type NextRequest, NextResponse } from 'next/server';
import { storeState } from '@/lib/data/store-state';
import { malformedAddress } from '@/lib/export/problem';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';

/**
 * What a page cannot do for itself: give an address without a language the default one's "not found",
 * answer 503 while the store cannot be read, and tell the not-found page its language.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const first = pathname.split('/')[1] ?? '';
  const locale = isLocale(first) ? first : defaultLocale;
  // Next decodes the parts of an address before any page or route sees them, and answers 500 where it cannot.
  const readable = isDecodable(pathname);
  if (isMachine(pathname)) return readable ? NextResponse.next() : malformedAddress();
  if (!readable) return NextResponse.redirect(new URL(`/${locale}/-`, request.url));
  const headers = new Headers(request.headers);
  headers.set('x-locale', locale);

  if (pathname === '/') return NextResponse.redirect(new URL(`/${defaultLocale}`, request.url));

  const store = await storeState();
  if (store.state !== 'ready') {
    headers.set('x-store-state', store.state);
    return NextResponse.rewrite(new URL(`/${locale}/unavailable`, request.url), {
      status: 503,
      headers: { 'retry-after': '10', 'cache-control': 'no-store' },
      request: { headers },
    });
  }
  // `/vi/unavailable` is for the rewrite above alone.
  if (!isLocale(first) || pathname === `/${locale}/unavailable`) {
    return NextResponse.rewrite(new URL(`/${locale}/-`, request.url), { request: { headers } });
  }
  return NextResponse.next({ request: { headers } });
}

const isMachine = (pathname: string): boolean => /^\/(?:api|_next)(?:\/|$)|^\/icon\.svg$/.test(pathname);

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

export const config = { matcher: ['/:path*'] };
