import type { Messages } from '@/lib/i18n/messages';

/** The guide's parts, as links to them: above it on a phone, beside it where there is room. */
export function GuideContents({ texts }: { readonly texts: Messages['guide'] }) {
  const { file, ...later } = texts.sections;
  const parts = [
    { id: 'file', title: file.title },
    { id: 'columns', title: texts.columnsTitle },
    ...Object.entries(later).map(([id, { title }]) => ({ id, title })),
    { id: 'questions', title: texts.questionsTitle },
  ];
  return (
    <nav aria-labelledby="guide-contents" className="guide-contents no-print">
      <p id="guide-contents">{texts.contents}</p>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
