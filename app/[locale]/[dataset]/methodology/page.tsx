import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureKey } from '@/components/figures/figure-key';
import { CapsTable } from '@/components/methodology/caps-table';
import { Definitions } from '@/components/methodology/definitions';
import { Glossary } from '@/components/methodology/glossary';
import { Limits } from '@/components/methodology/limits';
import { Periods } from '@/components/methodology/periods';
import { Premises } from '@/components/methodology/premises';
import { RegisterMeaning } from '@/components/methodology/register-meaning';
import { rules } from '@/lib/domain/figure';
import { bases } from '@/lib/vocabulary/basis';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { methodology } = view.messages;
  return pageMetadata(view, publication, '/methodology', { title: methodology.title, description: methodology.intro });
}

export default async function MethodologyPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  const { methodology: texts, figures, vocabulary } = view.messages;
  return (
    <DatasetPage data={data} page="methodology" path="/methodology">
      <div className="prose">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <h2>{texts.basesTitle}</h2>
        <dl className="scheme-facts">
          {bases.map((basis) => (
            <div key={basis}>
              <dt>{vocabulary.basis[basis]}</dt>
              <dd>{texts.bases[basis]}</dd>
            </div>
          ))}
        </dl>
        <FigureKey view={view} hasRegister={report.closure.register !== undefined} />
        <h2>{texts.rulesTitle}</h2>
        <p>{texts.rulesIntro}</p>
        <ul>
          {rules
            .filter((rule) => rule !== 'premise' || publication.premises.length > 0)
            .map((rule) => (
              <li key={rule}>{figures.rule[rule]}</li>
            ))}
        </ul>
        <p>{texts.crossCheck}</p>
        <Premises view={view} publication={publication} />
        {publication.statements.length > 0 && (
          <>
            <h2>{texts.boundsTitle}</h2>
            <ul>
              {texts.bounds.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <Periods view={view} report={report} />
        <RegisterMeaning view={view} publication={publication} />
        <Definitions view={view} report={report} />
        <p>
          <a href={view.href('/dictionary')}>{view.messages.dictionary.link}</a>
        </p>
        <Limits view={view} publication={publication} />
        <CapsTable view={view} />
        {publication.dataset.coverage !== 'complete' && (
          <>
            <h2>{texts.moreTitle}</h2>
            <ul>
              {texts.more.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <Glossary view={view} />
      </div>
    </DatasetPage>
  );
}
