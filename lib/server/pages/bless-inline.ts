import { createHash } from 'node:crypto';

/** What a policy must name for what stands in a page: `'sha256-…'`, each once. */
export interface InlineHashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

interface Blessed {
  /** The page without the nonce. */
  readonly html: Buffer;
  /** Of the scripts and styles in the page that carried the nonce. */
  readonly hashes: InlineHashes;
}

/** React and Next write no `<` or `>` into a start tag; what does is not theirs. */
const startTag = /<(script|style)\b([^<>]*)>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;

/** Text without the nonce: its attributes are taken out, and where the data tells of it stands as many dashes. */
export const withoutNonce = (text: string, nonce: string): string =>
  text
    .replaceAll(`; nonce="${nonce}"`, '')
    .replaceAll(` nonce="${nonce}"`, '')
    .replaceAll(nonce, '-'.repeat(nonce.length));

/**
 * Takes the nonce out of a page and names the inline scripts and styles that carried it: a script as an attribute, a
 * style, to which React gives none, as a comment that it begins with. `nonce`: a secret made for this one rendering and
 * known to nobody but who wrote the page's own. So only those are blessed: whatever else got into the page, by whatever
 * hole, cannot carry it. What counts as the text is what follows such a tag up to the next `</script` or `</style`: if
 * something before it makes a browser read the page otherwise, the browser runs what has no hash.
 */
export function blessInline(page: Buffer, nonce: string): Blessed {
  // One character a byte: what is looked for is ASCII, and this takes a third of the time.
  const html = page.toString('latin1');
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  const attribute = ` nonce="${nonce}"`;
  for (const { 0: tag, 1: name, 2: attributes = '', index } of html.matchAll(startTag)) {
    const start = index + tag.length;
    const isOurs =
      name === 'style'
        ? html.startsWith(`/*${nonce}*/`, start)
        : attributes.includes(attribute) && !/\ssrc=/.test(attributes);
    const end = isOurs ? html.indexOf(`</${name}`, start) : -1;
    if (end === -1) continue;
    hashes[name === 'style' ? 'style' : 'script'].add(hashOf(withoutNonce(html.slice(start, end), nonce)));
  }
  return {
    html: Buffer.from(withoutNonce(html, nonce), 'latin1'),
    hashes: { script: [...hashes.script], style: [...hashes.style] },
  };
}
