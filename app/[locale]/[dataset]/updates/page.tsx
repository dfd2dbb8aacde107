import type { Metadata } from 'next';
import { DatasetPage } from '@/app/[locale]/[dataset]/dataset-page';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { type PageProps, readPage } from '@/app/[locale]/[dataset]/read-page';
import { FeedLinks } from '@/components/updates/feed-links';
import { ReleaseArticle } from '@/components/updates/release-article';
import { ReleasePair } from '@/components/updates/release-pair';
import { ReleasePairForm } from '@/components/updates/release-pair-form';
import { ReleasesPaging } from '@/components/updates/releases-paging';
import { listReleases } from '@/lib/data/list-releases';
import { chosenPair } from '@/lib/domain/release-diff';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { feedAddresses } from '@/lib/format/feed-addresses';
import { viewOf } from '@/lib/format/view';
import { readUpdatesQuery, updatesSearch } from '@/lib/schemas/updates-query';
import { releaseChangesOf } from './release-changes-of';

const pageSize = 10;

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, publication } = await readPage(props);
  const { updates, site } = view.messages;
  const { province, period } = publication.dataset;
  const metadata = pageMetadata(view, publication, '/updates', {
    title: updates.title,
    description: updates.description(site.datasetTitle(province, view.format.period(period))),
  });
  const types = feedAddresses(view.locale, publication.dataset).map(({ id, type, href }) => [
    type,
    [{ url: href, title: updates[id] }],
  ]);
  return { ...metadata, alternates: { ...metadata.alternates, types: Object.fromEntries(types) } };
}

export default async function UpdatesPage(props: PageProps) {
  const data = await readPage(props);
  const { view, publication } = data;
  const { dataset } = publication;
  const { updates } = view.messages;
  // A frozen page tells of nothing that came after it.
  const releases = (await listReleases(dataset.slug)).filter(
    ({ number }) => view.release === null || number <= view.release,
  );
  const numbers = releases.map(({ number }) => number);
  const { query, problems } = readUpdatesQuery(await props.searchParams, numbers);
  const pair = chosenPair(releases, query);
  const pairChanges = pair && (await releaseChangesOf(dataset.slug, pair.from, pair.to));
  const pages = Math.max(1, Math.ceil(releases.length / pageSize));
  const page = Math.min(query.page, pages);
  const tooFar = { key: 'page', value: String(query.page), reason: 'no_such_page', valid: [`1–${pages}`] } as const;
  const [newest, previous] = releases;
  return (
    <DatasetPage
      data={data}
      page="updates"
      path="/updates"
      search={updatesSearch({ ...query, page }, numbers)}
      problems={[...data.problems, ...problems, ...(query.page > pages ? [tooFar] : [])]}
    >
      <h1>{updates.title}</h1>
      <p className="prose mt-3">{releases.length === 1 ? updates.single : updates.intro}</p>
      <FeedLinks view={view} dataset={dataset} />
      {newest && previous && (
        <ReleasePairForm
          view={view}
          action={viewOf(view.locale, dataset).href('/updates')}
          releases={releases}
          from={pair?.from.number ?? previous.number}
          to={pair?.to.number ?? newest.number}
        />
      )}
      {pair && pairChanges ? (
        <ReleasePair view={view} dataset={dataset} pair={pair} excerpt={pairChanges} />
      ) : (
        <>
          {(await changesOf(dataset.slug, releases, page)).map((told) => (
            <ReleaseArticle key={told.release.number} view={view} dataset={dataset} {...told} />
          ))}
          <ReleasesPaging view={view} page={page} pages={pages} />
        </>
      )}
    </DatasetPage>
  );
}

/** The releases of one page of the list, each with what it changed. */
async function changesOf(slug: string, releases: readonly ReleaseSummary[], page: number) {
  const told = [];
  const first = (page - 1) * pageSize;
  for (const [index, release] of releases.slice(first, first + pageSize).entries()) {
    const since = releases[first + index + 1];
    const excerpt = since ? await releaseChangesOf(slug, since, release) : null;
    told.push({ release, changes: since && excerpt ? { since, excerpt } : null });
  }
  return told;
}
