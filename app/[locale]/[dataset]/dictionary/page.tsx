import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { type DictionaryColumn, DictionaryTable } from '@/components/dictionary/dictionary-table';
import { fileDatasetIds } from '@/lib/export/datasets';
import { describeWholeTable } from '@/lib/export/describe-whole-table';
import type { DescribedColumn } from '@/lib/export/described-table';
import type { View } from '@/lib/format/view';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { dictionary } = view.messages;
  return pageMetadata(view, publication, '/dictionary', { title: dictionary.title, description: dictionary.intro });
}

export default async function DictionaryPage(props: PageProps) {
  const data = await readPage(props);
  const { view, report } = data;
  const texts = view.messages.dictionary;
  const tables = fileDatasetIds.map((id) => describeWholeTable(report, id));
  return (
    <DatasetPage data={data} page="dictionary" path="/dictionary">
      <h1>{texts.title}</h1>
      <div className="prose mt-3">
        <p>{texts.intro}</p>
        <p>
          <a href={view.href('/methodology')}>{texts.methodology}</a>
        </p>
        <nav aria-label={texts.contents}>
          <ul>
            {tables.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title[view.locale]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {tables.map(({ id, title, description, primaryKey, columns }) => (
        <DictionaryTable
          key={id}
          view={view}
          id={id}
          title={title[view.locale]}
          description={description[view.locale]}
          primaryKey={primaryKey}
          columns={columns.map((column) => inWords(view, column))}
        />
      ))}
    </DatasetPage>
  );
}

function inWords({ locale, messages }: View, column: DescribedColumn): DictionaryColumn {
  const { dictionary, files } = messages;
  const { id, title, type, unit, isRequired, definition, codes } = column;
  const kind = [
    dictionary.types[type],
    ...(unit === null ? [] : [files.units[unit]]),
    ...(isRequired ? [dictionary.required] : []),
  ];
  return {
    id,
    title: title[locale],
    kind: kind.join(', '),
    definition: definition[locale],
    codes: (codes ?? []).map(({ code, name }) => ({ code, name: name[locale] })),
  };
}
