interface JsonDataProps {
  readonly type: 'application/json' | 'application/ld+json';
  readonly data: unknown;
  readonly 'data-drawing'?: boolean;
}

/** Data in a page, for programs; nothing of it is shown. */
export function JsonData({ data, ...attributes }: JsonDataProps) {
  // A `<` could end the element, or open a comment in it; JSON may write it by its number.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes quotes in a script's text, JSON needs them; no `<` is left.
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: text }} />;
}
