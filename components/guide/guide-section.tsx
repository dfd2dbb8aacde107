import type { ReactNode } from 'react';
import { QuotedVietnamese } from '@/components/ui/quoted-vietnamese';
import { RichText } from '@/components/ui/rich-text';
import type { Messages } from '@/lib/i18n/messages';

export type GuideSectionId = keyof Messages['guide']['sections'];

interface GuideSectionProps {
  readonly id: GuideSectionId;
  readonly texts: Messages['guide'];
  /** What fills the places in its paragraphs. */
  readonly values: Readonly<Record<string, ReactNode>>;
  /** What stands behind the paragraph with this number, from 1. */
  readonly after?: Readonly<Record<number, ReactNode>>;
  readonly children?: ReactNode;
}

/** One part of the guide: its paragraphs, its points, and what belongs between and below them. */
export function GuideSection({ id, texts, values, after = {}, children }: GuideSectionProps) {
  const { title, paragraphs, points } = texts.sections[id];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {paragraphs.map((text, index) => [
        <p key={text}>
          <RichText text={text} values={values} />
        </p>,
        after[index + 1],
      ])}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>
              <QuotedVietnamese text={point} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
