import { cssString } from './css-string';
import { pageOrigin } from './page-origin';
import { renderingNonce } from './rendering-nonce';

interface PrintedFooterProps {
  /** What the page belongs to: `Khuyến công mở · bản phát hành 1`. */
  readonly source: string;
  /** The page's address without the reader's filters: `/vi/lang-son/schemes?release=1`. */
  readonly href: string;
}

/** What stands at the foot of every printed sheet, beside its number: where it comes from. */
export async function PrintedFooter({ source, href }: PrintedFooterProps) {
  const address = `${await pageOrigin()}${href}`.replace(/^https?:\/\//, '');
  // React keeps a style by its name, and never takes one away: the name is that of the page.
  return (
    <style href={`printed-${encodeURIComponent(href)}`} precedence="printed">
      {`/*${await renderingNonce()}*/@page { @bottom-left { content: ${cssString(source)} "\\A " ${cssString(decoded(address))}; } }`}
    </style>
  );
}

/** As a reader types it. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
