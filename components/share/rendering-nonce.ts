import { requestHeaders } from './request-headers';

/**
 * The secret of this one rendering, which lib/server/pages knows the page's own scripts and styles by and takes out
 * again; empty where nobody gave one, as in development.
 */
export async function renderingNonce(): Promise<string> {
  const policy = (await requestHeaders()).get('content-security-policy') ?? '';
  return /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
}
