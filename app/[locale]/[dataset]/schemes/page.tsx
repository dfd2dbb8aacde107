import type { Metadata } from 'next';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type DatasetParams, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureKey } from '@/components/figures/figure-key';
import { PageShell } from '@/components/layout/page-shell';
import { RegisterChips } from '@/components/register/register-chips';
import { RegisterFilters } from '@/components/register/register-filters';
import { RegisterPaging } from '@/components/register/register-paging';
import { RegisterSummary } from '@/components/register/register-summary';
import { RegisterTable } from '@/components/register/register-table';
import { UnknownNote } from '@/components/register/unknown-note';
import { QueryProblems } from '@/components/ui/query-problems';
import { readRegister } from '@/lib/domain/register/read-register';
import { collate } from '@/lib/format/collate';
import { pageProblem, readRegisterQuery, registerSearch } from '@/lib/schemas/register-query';

interface RegisterPageProps {
  readonly params: DatasetParams;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const introOf = ({ view, publication }: Awaited<ReturnType<typeof readPage>>): string =>
  view.messages.register.intro(
    view.format.count(publication.schemes.filter(({ status }) => status === 'named').length),
    view.format.count(publication.schemes.length),
  );

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  const page = await readPage(params);
  return pageMetadata(page.view, page.publication, '/schemes', {
    title: page.view.messages.register.title,
    description: introOf(page),
  });
}

export default async function RegisterPage({ params, searchParams }: RegisterPageProps) {
  const data = await readPage(params);
  const { view, publication, report } = data;
  const { query, problems } = readRegisterQuery(await searchParams, publication.dataset);
  const register = readRegister(publication, query, collate);
  const tooFar = pageProblem(query, register.pages);
  const search = registerSearch(query);
  const texts = view.messages.register;
  return (
    <PageShell view={view} publication={publication} page="schemes" path={`/schemes${search && `?${search}`}`}>
      <h1>{texts.title}</h1>
      <p className="prose mt-3">{introOf(data)}</p>
      <QueryProblems view={view} problems={tooFar ? [...problems, tooFar] : problems} />
      <div className="grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] mt-6">
        <details className="register-filters no-print">
          <summary className="button">{texts.filters}</summary>
          <div className="mt-3">
            <RegisterFilters view={view} register={register} query={query} />
          </div>
        </details>
        <div className="min-w-0">
          <RegisterChips view={view} query={query} />
          <RegisterSummary view={view} report={report} register={register} query={query} />
          <UnknownNote view={view} register={register} query={query} />
          {register.count === 0 ? (
            <p className="border border-rule p-4">
              {texts.empty} {texts.emptyHelp}
            </p>
          ) : (
            <RegisterTable view={view} register={register} query={query} />
          )}
          <RegisterPaging view={view} register={register} query={query} />
          <div className="mt-8">
            <FigureKey view={view} />
          </div>
        </div>
      </div>
    </PageShell>
  );
}
