import { escaped } from '@/lib/format/xml';
import type { OembedDocument } from './oembed-document';
import type { OembedFormat } from './oembed-query';

interface OembedWriter {
  readonly mediaType: string;
  readonly write: (document: OembedDocument) => string;
}

const xmlOf = (document: OembedDocument): string => {
  const elements = Object.entries(document).map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
};

/** Each form of an oEmbed answer. The standard asks for `text/xml` rather than `application/xml`. */
export const oembedWriters: Readonly<Record<OembedFormat, OembedWriter>> = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    write: (document) => `${JSON.stringify(document, null, 2)}\n`,
  },
  xml: { mediaType: 'text/xml; charset=utf-8', write: xmlOf },
};
