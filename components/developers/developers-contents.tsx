import type { Messages } from '@/lib/i18n/messages';

/** The page's parts, as links to them: above it on a phone, beside it where there is room. */
export function DevelopersContents({ texts }: { readonly texts: Messages['apiPage'] }) {
  return (
    <nav aria-labelledby="developers-contents" className="guide-contents no-print">
      <p id="developers-contents">{texts.contents}</p>
      <ol>
        {Object.entries(texts.sections).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
