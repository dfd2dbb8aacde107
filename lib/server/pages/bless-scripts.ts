import { createHash } from 'node:crypto';

interface Blessed {
  /** The page without the nonce. */
  readonly html: Buffer;
  /** What `script-src` must name for the scripts in the page that carried the nonce: `'sha256-…'`, each once. */
  readonly hashes: readonly string[];
}

/** React and Next write no `<` or `>` into a start tag; what does is not theirs. */
const scriptTag = /<script\b([^<>]*)>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;

/** Text without the nonce: its attributes are taken out, and where the data tells of it stands as many dashes. */
export const withoutNonce = (text: string, nonce: string): string =>
  text
    .replaceAll(`; nonce="${nonce}"`, '')
    .replaceAll(` nonce="${nonce}"`, '')
    .replaceAll(nonce, '-'.repeat(nonce.length));

/**
 * Takes the nonce out of a page and names the inline scripts that carried it. `nonce`: a secret made for this one
 * rendering and known to nobody but who wrote the page's own scripts. So only those are blessed: whatever else got into
 * the page, by whatever hole, cannot carry it. What counts as a script's text is what follows such a tag up to the next
 * `</script`: if something before it makes a browser read the page otherwise, the browser runs what has no hash.
 */
export function blessScripts(page: Buffer, nonce: string): Blessed {
  // One character a byte: what is looked for is ASCII, and this takes a third of the time.
  const html = page.toString('latin1');
  const hashes = new Set<string>();
  const attribute = ` nonce="${nonce}"`;
  for (const { 0: tag, 1: attributes = '', index } of html.matchAll(scriptTag)) {
    if (!attributes.includes(attribute) || /\ssrc=/.test(attributes)) continue;
    const start = index + tag.length;
    const end = html.indexOf('</script', start);
    if (end !== -1) hashes.add(hashOf(withoutNonce(html.slice(start, end), nonce)));
  }
  return { html: Buffer.from(withoutNonce(html, nonce), 'latin1'), hashes: [...hashes] };
}
