import { oembedAddress } from './oembed-address';

/** For the metadata of a page that can be embedded (`alternates.types`): where to ask how. `page`: absolute. */
export const oembedLinks = (origin: string, page: string, title: string) => ({
  'application/json+oembed': [{ url: oembedAddress(origin, page, 'json'), title }],
  'text/xml+oembed': [{ url: oembedAddress(origin, page, 'xml'), title }],
});
