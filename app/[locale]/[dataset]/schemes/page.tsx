import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageData, type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FigureKey } from '@/components/figures/figure-key';
import { RegisterChips } from '@/components/register/register-chips';
import { RegisterFilters } from '@/components/register/register-filters';
import { RegisterPaging } from '@/components/register/register-paging';
import { RegisterSummary } from '@/components/register/register-summary';
import { RegisterTable } from '@/components/register/register-table';
import { UnknownNote } from '@/components/register/unknown-note';
import { QueryProblems } from '@/components/ui/query-problems';
import { StaticMarkup } from '@/components/ui/static-markup';
import { registerCounts } from '@/lib/domain/register/facts/register-counts';
import { readRegister } from '@/lib/domain/register/read-register';
import { wholeRegister } from '@/lib/domain/register/register-query';
import { collate } from '@/lib/format/collate';
import { pageProblem, readRegisterQuery, registerSearch } from '@/lib/schemas/register-query';

function introOf({ view, publication: { schemes, dataset } }: PageData): string {
  const { register } = view.messages;
  const { count } = view.format;
  if (dataset.coverage !== 'listed') return register.introOf[dataset.coverage](count(schemes.length));
  return register.intro(count(registerCounts(schemes).named), count(schemes.length));
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const page = await readPage(props);
  const { query } = readRegisterQuery(await props.searchParams, page.publication.dataset);
  const whole = registerSearch({ ...wholeRegister, page: query.page });
  return pageMetadata(page.view, page.publication, '/schemes', {
    title: page.view.messages.register.title,
    description: introOf(page),
    // A further page of the whole register holds what no other page does; what is narrowed is a part of the whole.
    ...(registerSearch(query) === whole && { search: whole }),
  });
}

export default async function RegisterPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication, report } = data;
  const { query, problems } = readRegisterQuery(await props.searchParams, publication.dataset);
  const register = readRegister(publication, query, collate);
  const tooFar = pageProblem(query, register.pages);
  const texts = view.messages.register;
  const isRegister = publication.dataset.coverage !== 'listed';
  return (
    <DatasetPage data={data} page="schemes" path="/schemes" search={registerSearch(query)} problems={[]}>
      <h1>{texts.title}</h1>
      <p className="prose mt-3">{introOf(data)}</p>
      <QueryProblems view={view} problems={[...data.problems, ...problems, ...(tooFar ? [tooFar] : [])]} />
      <StaticMarkup className="grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] mt-6">
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
            <RegisterTable view={view} publication={publication} register={register} query={query} />
          )}
          <RegisterPaging view={view} register={register} query={query} />
          <div className="mt-8">
            <FigureKey view={view} stated={isRegister ? 'register' : 'source'} hasRegister={isRegister} />
          </div>
        </div>
      </StaticMarkup>
    </DatasetPage>
  );
}
