import { type NextRequest, NextResponse } from 'next/server';
import { isKnownAddress } from '@/app/known-address';
import { storeState } from '@/lib/data/store-state';
import { isStoreUnavailable } from '@/lib/data/store-unavailable';
import { malformedAddress, methodNotAllowed } from '@/lib/export/problem';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { missingHeader } from '@/lib/server/pages/missing-page';
import { readingMethods } from '@/lib/server/requests/reading-methods';

/**
 * Gives each answer its right status before a page is built: 503 while the store cannot be read, 404 for an address
 * that leads nowhere, 400 for one that cannot be read, 405 for a method that changes things.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const path = decoded(pathname);
  if (!isReading(request)) return methodNotAllowed();
  // Next decodes the parts of an address before any page or route sees them, and answers 500 where it cannot.
  if (isMachine(pathname)) return path ? NextResponse.next() : malformedAddress();
  if (pathname === '/') return NextResponse.redirect(new URL(`/${defaultLocale}`, request.url));
  const [, first = ''] = pathname.split('/');
  const locale = isLocale(first) ? first : defaultLocale;
  if (!path) return NextResponse.redirect(new URL(`/${locale}/-`, request.url));

  const store = await storeState();
  if (store.state !== 'ready') return unavailable(request, locale, store.state);
  try {
    const isKnown = isLocale(first) && (await isKnownAddress(path.slice(1), request.nextUrl.searchParams));
    return isKnown ? NextResponse.next() : missing(request, locale);
  } catch (error) {
    if (isStoreUnavailable(error)) return unavailable(request, locale, error.state);
    throw error;
  }
}

/** Next answers a method that no route names with an empty 400. */
const isReading = ({ method }: NextRequest): boolean => readingMethods.includes(method);

const isMachine = (pathname: string): boolean =>
  /^\/(?:(?:api|_next)(?:\/|$)|sitemap\.xml$|sitemap\/[^/]+$|check\/[^/]+$|robots\.txt$)/.test(pathname);

/** The parts of an address; `null` where its percent-encoding cannot be undone. */
function decoded(pathname: string): readonly string[] | null {
  try {
    return pathname.split('/').slice(1).filter(Boolean).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The page that says so, or its name where lib/server/pages has it or makes it once for all such addresses. */
const missing = (request: NextRequest, locale: Locale): Response =>
  request.headers.has(missingHeader)
    ? new Response(null, { status: 404, headers: { [missingHeader]: locale } })
    : NextResponse.rewrite(new URL(`/${locale}/missing`, request.url), { status: 404 });

function unavailable(request: NextRequest, locale: Locale, state: string): Response {
  const headers = new Headers(request.headers);
  headers.set('x-store-state', state);
  return NextResponse.rewrite(new URL(`/${locale}/unavailable`, request.url), {
    status: 503,
    headers: { 'retry-after': '10', 'cache-control': 'no-store' },
    request: { headers },
  });
}

// Files are served as they are, but for those whose address may be malformed.
export const config = {
  matcher: ['/((?!(?:_next/static|scripts)/[^%]*$|favicon\\.ico$|icon\\.svg$|screenshot\\.png$).*)'],
};
