import { siteOrigin } from '@/lib/schemas/site-origin';
import { requestHeaders } from './request-headers';

/** What the absolute addresses on a page begin with: `https://example.org`. */
export const pageOrigin = async (): Promise<string> => siteOrigin(await requestHeaders());
