import type { View } from '@/lib/format/view';
import { terms } from '@/lib/vocabulary/term';

/** Every term with its definition; the explained words on other pages lead here. */
export function Glossary({ view }: { readonly view: View }) {
  const texts = view.messages.terms;
  return (
    <>
      <h2 id="terms">{texts.title}</h2>
      <dl className="scheme-facts">
        {terms.map((term) => (
          <div key={term} id={`term-${term}`}>
            <dt>{texts.byId[term].name}</dt>
            <dd>{texts.byId[term].definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
