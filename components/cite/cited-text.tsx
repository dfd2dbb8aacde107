import { Fragment } from 'react';

interface CitedTextProps {
  readonly text: string;
  /** What in it is Vietnamese on a page of another language. */
  readonly vietnamese: readonly string[];
}

/** A text whose Vietnamese names and titles say their language. */
export function CitedText({ text, vietnamese }: CitedTextProps) {
  const longestFirst = [...new Set(vietnamese)].sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce<readonly string[]>(
      (parts, name) =>
        parts.flatMap((part) =>
          longestFirst.includes(part)
            ? [part]
            : part.split(name).flatMap((rest, index) => (index === 0 ? [rest] : [name, rest])),
        ),
      [text],
    )
    .map((part, index) =>
      longestFirst.includes(part) ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
        <span key={index} lang="vi">
          {part}
        </span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
        <Fragment key={index}>{part}</Fragment>
      ),
    );
}
