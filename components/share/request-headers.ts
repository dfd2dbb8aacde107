import { headers } from 'next/headers';

/** A page that is written outside a request, as by a test, was asked of no host. */
const isOutsideRequest = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('outside a request scope');

/** The headers that a page was asked with; none outside a request. */
export async function requestHeaders(): Promise<Headers> {
  try {
    return new Headers(await headers());
  } catch (error) {
    if (isOutsideRequest(error)) return new Headers();
    throw error;
  }
}
