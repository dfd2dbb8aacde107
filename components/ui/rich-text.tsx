import { Fragment, type ReactNode } from 'react';
import { QuotedVietnamese } from './quoted-vietnamese';

interface RichTextProps {
  /** A message with places in braces: `{count} schemes`. */
  readonly text: string;
  readonly values: Readonly<Record<string, ReactNode>>;
}

/** A message whose places are filled with elements, so that numbers inside a sentence can be links. */
export function RichText({ text, values }: RichTextProps) {
  return text.split(/\{(\w+)\}/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
    <Fragment key={index}>{index % 2 === 0 ? <QuotedVietnamese text={part} /> : values[part]}</Fragment>
  ));
}
