import { headers } from 'next/headers';
import { siteOrigin } from '@/lib/schemas/site-origin';

/** A page that is written outside a request, as by a test, was asked of no host. */
const isOutsideRequest = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('outside a request scope');

/** What the absolute addresses on a page begin with: `https://example.org`. */
export async function pageOrigin(): Promise<string> {
  try {
    return siteOrigin(new Headers(await headers()));
  } catch (error) {
    if (isOutsideRequest(error)) return siteOrigin(new Headers());
    throw error;
  }
}
