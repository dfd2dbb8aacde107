import type { Asked } from './asked';

/**
 * In a request: proxy.ts need not lead to the page that says that there is nothing, but may name it. In the answer to
 * that, which has no body: the language of the page.
 */
export const missingHeader = 'x-missing';

/**
 * The question that stands for every address that leads nowhere in this language, so that their page is made once and
 * holds nothing of what was asked. Answers below `embed` have headers of their own.
 */
export function missingPage({ origin, url }: Asked, locale: string): Asked {
  const address = /^\/[^/]+\/[^/]+\/embed\/./.test(url) ? `/${locale}/-/embed/-` : `/${locale}/-`;
  return { url: address, origin, part: {}, isMissing: true, key: JSON.stringify([origin, address, {}]) };
}
