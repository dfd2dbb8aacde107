import { JSDOM } from 'jsdom';

/** The attributes that hold one address, and the metadata whose content is one. */
const holders: readonly (readonly [string, string])[] = [
  // An address that is shown for how it is refused leads nowhere, and says so.
  ['[href]:not([data-refused])', 'href'],
  ['[src]', 'src'],
  ['form[action]', 'action'],
  ['meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]', 'content'],
];

const inHtml = (html: string, address: string): string[] => {
  const { document } = new JSDOM(html, { url: address }).window;
  const written = holders.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? ''),
  );
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    inJson(script.textContent ?? ''),
  );
  return [...written, ...data];
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

const isAddress = (text: string): boolean => /^(?:https?:\/\/|\/api\/|\/vi\b|\/en\b)\S*$/.test(text);
const inJson = (text: string): string[] => stringsIn(JSON.parse(text)).filter(isAddress);
const inText = (text: string): string[] => text.match(/https?:\/\/[^\s"'<>()\]}]+/g) ?? [];

/** Every address that a document names, whole and each once. `address`: the document's own. */
export function addressesIn(text: string, mediaType: string, address: string): readonly string[] {
  const [type = ''] = mediaType.split(';');
  const found = type === 'text/html' ? inHtml(text, address) : /json$/.test(type) ? inJson(text) : inText(text);
  // A template holds braces; it is no address until they are filled in.
  const whole = found.filter((each) => each !== '' && !/[{}]/.test(each)).map((each) => new URL(each, address).href);
  return [...new Set(whole.map((each) => each.replaceAll('&amp;', '&')))];
}
