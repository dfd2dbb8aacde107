import type { ReactNode } from 'react';
import { RichText } from '@/components/ui/rich-text';
import type { Messages } from '@/lib/i18n/messages';

interface DevelopersSectionProps {
  readonly id: keyof Messages['apiPage']['sections'];
  readonly texts: Messages['apiPage'];
  readonly paragraphs: readonly string[];
  /** What fills the places in its paragraphs. */
  readonly values?: Readonly<Record<string, ReactNode>>;
  readonly children?: ReactNode;
}

/** One part of the page: its heading, its paragraphs, and what belongs below them. */
export function DevelopersSection({ id, texts, paragraphs, values = {}, children }: DevelopersSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.sections[id]}</h2>
      {paragraphs.map((text) => (
        <p key={text}>
          <RichText text={text} values={values} />
        </p>
      ))}
      {children}
    </section>
  );
}
