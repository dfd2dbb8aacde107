import type { Messages } from '@/lib/i18n/messages';

/** The guide's parts, as links to them. */
export function GuideContents({ texts }: { readonly texts: Messages['guide'] }) {
  const parts = [
    ...Object.entries(texts.sections).map(([id, { title }]) => ({ id, title })),
    { id: 'questions', title: texts.questionsTitle },
  ];
  return (
    <nav aria-label={texts.contents} className="no-print">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
