import { QuotedVietnamese } from '@/components/ui/quoted-vietnamese';
import type { Messages } from '@/lib/i18n/messages';
import { registerColumnIds } from '@/lib/vocabulary/register-column';

/** What each column of the template is for, in its order. */
export function ColumnList({ messages }: { readonly messages: Messages }) {
  const { guide, template } = messages;
  return (
    <>
      <h3 id="columns">{guide.columnsTitle}</h3>
      <p>{guide.columnsIntro}</p>
      <dl className="guide-columns">
        {registerColumnIds.map((id) => (
          <div key={id}>
            <dt>{template.headings[id]}</dt>
            <dd>
              <QuotedVietnamese text={template.explanations[id]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
