import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { allowInline } from '@/lib/server/pages/allow-inline';
import { blessInline as bless } from '@/lib/server/pages/bless-inline';

const nonce = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ';
const own = (text: string, attributes = '') => `<script nonce="${nonce}"${attributes}>${text}</script>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** In text, as it is read. */
const blessInline = (html: string) => {
  const blessed = bless(Buffer.from(html), nonce);
  return { ...blessed, html: blessed.html.toString() };
};
const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

/** What a browser would run of the page under a policy of these hashes: the texts of inline scripts. */
function runs(html: string, hashes: readonly string[]): readonly string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const places = [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)];
  return places
    .flatMap((place) => [...place.querySelectorAll('script')].map(({ textContent }) => textContent))
    .filter((text) => hashes.includes(hashOf(text)));
}

it('allows the page’s own inline scripts and takes the nonce out', () => {
  const data = 'self.__next_f.push([1,"{\\"nonce\\":\\"NONCE\\",\\"tên\\":\\"Lạng Sơn\\"}"])'.replace('NONCE', nonce);
  const {
    html,
    hashes: { script: hashes },
  } = blessInline(
    page(
      `<link rel="stylesheet" href="/a.css" nonce="${nonce}"/>${own('one()', ' id="_R_"')}${own(data)}` +
        `<script src="/a.js" async="" nonce="${nonce}"></script><script type="application/ld+json">{}</script>`,
    ),
  );
  expect(html).not.toContain(nonce);
  expect(html).toContain('<link rel="stylesheet" href="/a.css"/><script id="_R_">one()</script>');
  expect(html).toContain('<script src="/a.js" async=""></script>');
  expect(hashes).toEqual([hashOf('one()'), hashOf(data.replace(nonce, '-'.repeat(nonce.length)))]);
  expect(runs(html, hashes)).toEqual(['one()', data.replace(nonce, '-'.repeat(nonce.length))]);
});

it.each([
  '<script>evil()</script>',
  '<script nonce="">evil()</script>',
  '<script nonce="guess">evil()</script>',
  '<script nonce>evil()</script>',
  '<SCRIPT>evil()</SCRIPT>',
  '<svg><script>evil()</script></svg>',
  '<template><script>evil()</script></template>',
  '<noscript><script>evil()</script></noscript>',
  '<!--<script>--><script>evil()</script>',
  '<textarea><script>evil()</script>',
  '<script>evil();//',
  '<script type="module">evil();/*',
  '<script a="',
  "<script a='",
  '<script ',
  '<script src=//evil.example ',
  '<scr<script>ipt>evil()</script>',
  '<script><!--<script>evil()',
  '<style><script>evil()</script>',
  '<math><mtext><script>evil()</script>',
  `<script data-x=' nonce='>evil()</script>`,
])('runs nothing that got in by a hole: %s', (hole) => {
  for (const body of [
    `${hole}${own('ours()')}`,
    `${own('ours()')}${hole}${own('more()')}`,
    `${own('ours()')}${hole}`,
  ]) {
    const {
      html,
      hashes: { script: hashes },
    } = blessInline(page(body));
    expect(html).not.toContain(nonce);
    expect(runs(html, hashes).filter((text) => text !== 'ours()' && text !== 'more()')).toEqual([]);
  }
});

it('runs nothing but ours, whatever the pieces of the hole are', () => {
  const piece = fc.constantFrom(
    ...['<script', '</script', '>', '<', '/', '"', "'", ' nonce="', '<!--', '-->', '<style>', '</style>', '<textarea>'],
    ...['<svg>', '</svg>', '<template>', 'evil()', ' src=', ' ', '=', '\n', '<![CDATA[', ']]>', '&lt;', '\u0000'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (before, between) => {
      const body = `${before.join('')}${own('ours()')}${between.join('')}${own('more()')}`;
      const {
        html,
        hashes: { script: hashes },
      } = blessInline(page(body));
      expect(hashes.every((hash) => [hashOf('ours()'), hashOf('more()')].includes(hash))).toBe(true);
      expect(html).not.toContain(nonce);
    }),
    { numRuns: 2000 },
  );
});

it('allows the page’s own styles, known by the comment that they begin with', () => {
  const style = (secret: string, text: string) =>
    `<style data-href="printed">${secret && `/*${secret}*/`}${text}</style>`;
  const text = '@page { @bottom-left { content: "Lạng Sơn" } }';
  const { html, hashes } = blessInline(
    page(`${style(nonce, text)}${style('', 'evil')}${style('guess', 'evil')}${style('', `evil /*${nonce}*/`)}`),
  );
  expect(html).not.toContain(nonce);
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const allowed = [...document.querySelectorAll('style')].filter(({ textContent }) =>
    hashes.style.includes(hashOf(textContent)),
  );
  expect(allowed.map(({ textContent }) => textContent)).toEqual([`/*${'-'.repeat(nonce.length)}*/${text}`]);
  expect(hashes).toMatchObject({ script: [], style: { length: 1 } });
});

it('adds hashes to what scripts and styles may be, and to nothing else', () => {
  const policy =
    "default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self'; style-src-attr 'none'";
  expect(allowInline(policy, { script: ["'sha256-a'", "'sha256-b'"], style: ["'sha256-c'"] })).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; script-src-attr 'none'; style-src 'self' 'sha256-c'; style-src-attr 'none'",
  );
  expect(allowInline(policy, { script: [], style: [] })).toBe(policy);
});
