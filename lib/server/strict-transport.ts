import type { Layer } from './handle';

const twoYears = 2 * 365 * 24 * 60 * 60;

/**
 * Tells browsers to come back by https only, where the operator says that the site is served so. `siteOrigin`:
 * `https://example.org`, or `null` where nobody has said it.
 */
export const strictTransport =
  (siteOrigin: string | null): Layer =>
  (next) =>
  (request, response) => {
    if (siteOrigin?.startsWith('https:')) response.setHeader('Strict-Transport-Security', `max-age=${twoYears}`);
    return next(request, response);
  };
