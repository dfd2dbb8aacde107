import type { Layer } from '../handle';

/** Drops what only a proxy may say of a request, where there is no proxy that is trusted to have said it. */
export const forwardedHeaders =
  (isProxyTrusted: boolean): Layer =>
  (next) =>
  (request, response) => {
    if (!isProxyTrusted) {
      for (const name of Object.keys(request.headers)) {
        if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete request.headers[name];
      }
    }
    return next(request, response);
  };
