import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureKey } from '@/components/figures/figure-key';
import { Contradictions } from '@/components/reconciliation/contradictions';
import { IdentityTable } from '@/components/reconciliation/identity-table';
import { RemainderNote } from '@/components/reconciliation/remainder-note';
import { identityKinds } from '@/lib/domain/reconciliation';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { reconciliation } = view.messages;
  return pageMetadata(view, publication, '/reconciliation', {
    title: reconciliation.title,
    description: reconciliation.intro,
  });
}

export default async function ReconciliationPage(props: PageProps) {
  const data = await readPage(props);
  const { view, report } = data;
  const { reconciliation: texts } = view.messages;
  const { count } = view.format;
  const { identities } = report;
  const contradicting = identities.filter(({ verdict }) => verdict === 'contradicts').length;
  return (
    <DatasetPage data={data} page="reconciliation" path="/reconciliation">
      <div className="prose">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <p className="text-lg font-bold" data-identities={identities.length}>
          {texts.summary(count(identities.length - contradicting), count(identities.length))}{' '}
          {contradicting === 0 ? texts.noContradictions : texts.contradictions(count(contradicting))}
        </p>
        <p>{texts.independence}</p>
      </div>
      <div className="mt-5">
        <FigureKey
          view={view}
          stated={data.publication.statements.length > 0 ? 'source' : null}
          hasRegister={report.closure.register !== undefined}
        />
      </div>
      <Contradictions view={view} report={report} />
      <RemainderNote view={view} report={report} />
      {identityKinds.map((kind) => {
        const ofKind = identities.filter((identity) => identity.kind === kind);
        const independent = ofKind.filter(({ isIndependent }) => isIndependent);
        const built = ofKind.filter(({ isIndependent }) => !isIndependent);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} className="mt-10">
            <h2>{texts.kind[kind]}</h2>
            <p>{texts.kindNote[kind]}</p>
            {independent.length > 0 && (
              <IdentityTable view={view} identities={independent} caption={texts.independent} />
            )}
            {built.length > 0 && (
              <details className="mt-3">
                <summary className="cursor-pointer">{texts.details(count(built.length))}</summary>
                <IdentityTable view={view} identities={built} caption={texts.byConstruction} />
              </details>
            )}
          </section>
        );
      })}
    </DatasetPage>
  );
}
