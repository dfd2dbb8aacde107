import { plainLine } from '@/lib/format/plain-line';

/** A text of unknown origin as it is in Markdown: one line, nothing in it marks anything up. */
export const markdownText = (text: string): string => plainLine(text).replace(/[\\`*[\]<>|#~]/g, '\\$&');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table; its cells are Markdown. */
export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');

export const markdownList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const inlineCode = (text: string): string => `\`${plainLine(text).replace(/[`|]/g, '')}\``;

export const markdownAddress = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;
