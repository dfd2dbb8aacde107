import type { Thing, WithContext } from 'schema-dts';

interface JsonLdProps {
  readonly data: WithContext<Thing>;
}

/** What search engines read of a page; nothing of it is shown. */
export function JsonLd({ data }: JsonLdProps) {
  // A `<` could end the element, or open a comment in it; JSON may write it by its number.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes quotes in a script's text, JSON needs them; no `<` is left.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
