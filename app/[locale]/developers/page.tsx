import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readServedApi } from '@/app/api/read-served-api';
import { Code } from '@/components/developers/code';
import { DevelopersContents } from '@/components/developers/developers-contents';
import { DevelopersSection } from '@/components/developers/developers-section';
import { ExampleList } from '@/components/developers/example-list';
import { KeyList } from '@/components/developers/key-list';
import { TopicSection } from '@/components/developers/topic-section';
import { SiteShell } from '@/components/layout/site-shell';
import { pageOrigin } from '@/components/share/page-origin';
import { QuotedVietnamese } from '@/components/ui/quoted-vietnamese';
import { RichText } from '@/components/ui/rich-text';
import { feedFiles } from '@/lib/format/feed-files';
import { isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteFiles, type TableFormatId, tableFormatIds, tableFormats } from '@/lib/vocabulary/file-format';
import { licence } from '@/lib/vocabulary/licence';
import { siteMetadata } from '../site-metadata';
import { apiGuide } from './api-guide';
import { exampleProblem } from './example-problem';

interface DevelopersPageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: DevelopersPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? siteMetadata(locale, 'developers') : {};
}

/** `.csv?excel=1` */
const formatEnding = (id: TableFormatId): string => {
  const { extension, search } = tableFormats[id];
  return `.${extension}${search && `?${search}`}`;
};

/** What programs can ask, told for people from the same description that they can read as OpenAPI. */
export default async function DevelopersPage({ params }: DevelopersPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { apiPage: texts } = messagesFor(locale);
  const origin = await pageOrigin();
  const served = await readServedApi();
  const [first] = served.subjects;
  if (first === undefined) notFound();
  const { dataset, release } = first.report.publication;
  const guide = apiGuide(served, locale, origin);
  const problem = await exampleProblem(first);
  const files = `/api/v1/${dataset.slug}`;
  const link = (address: string, text = address) => (
    <a href={address}>
      <code className="break-all">{text}</code>
    </a>
  );
  const values = {
    openapi: link(`/api/v1/${siteFiles.openapi.file}?lang=${locale}`, `/api/v1/${siteFiles.openapi.file}`),
    dataset: <code>{'{dataset}'}</code>,
    chart: <code>{'{chart}'}</code>,
    release: <code>release={release.number}</code>,
    updates: link(`${files}/${feedFiles.atom.file}?lang=${locale}`, feedFiles.atom.file),
    address: (
      <a href={problem.address} data-refused>
        <code className="break-all">{problem.address}</code>
      </a>
    ),
    licence: <a href={licence.url}>{licence.name}</a>,
  };
  const section = (id: keyof typeof texts.sections, paragraphs: readonly string[]) => ({
    id,
    texts,
    paragraphs,
    values,
  });
  return (
    <SiteShell locale={locale} page="developers">
      <div className="prose">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </div>
      <div className="guide">
        <DevelopersContents texts={texts} />
        <div className="prose">
          <DevelopersSection {...section('start', [texts.start.try])}>
            <p>{link(`${files}/summary.json?by=programme`, `${origin}${files}/summary.json?by=programme`)}</p>
            {texts.about.map((text) => (
              <p key={text}>
                <QuotedVietnamese text={text} />
              </p>
            ))}
            <p>
              <RichText text={texts.start.datasets} values={values} />
            </p>
            <ul>
              {guide.datasets.map(({ slug, province, isIllustrative }) => (
                <li key={slug}>
                  <code>{slug}</code>
                  {': '}
                  <span lang="vi">{province}</span>
                  {isIllustrative && ` (${texts.start.invented})`}
                </li>
              ))}
            </ul>
            <p>
              <RichText text={texts.start.described} values={values} />
            </p>
          </DevelopersSection>
          <DevelopersSection {...section('examples', [texts.examples.intro])}>
            <ExampleList
              input={{ origin, slug: dataset.slug, release: release.number, comments: texts.examples.comments }}
              texts={texts.examples}
            />
          </DevelopersSection>
          <DevelopersSection {...section('addresses', [texts.addresses.intro])}>
            {guide.topics.map((topic) => (
              <TopicSection key={topic.id} topic={topic} texts={texts} charts={guide.charts} />
            ))}
            <h3 id="keys">{texts.addresses.parameters}</h3>
            <KeyList keys={guide.keys} texts={texts.addresses} />
          </DevelopersSection>
          <DevelopersSection {...section('formats', [texts.formats.intro])}>
            <dl className="guide-columns">
              {tableFormatIds.map((id) => (
                <div key={id}>
                  <dt>
                    <code>{formatEnding(id)}</code>
                  </dt>
                  <dd>
                    <QuotedVietnamese text={texts.tableFormats[id]} />
                  </dd>
                </div>
              ))}
            </dl>
          </DevelopersSection>
          <DevelopersSection {...section('releases', texts.releases)} />
          <DevelopersSection {...section('caching', texts.caching)} />
          <DevelopersSection {...section('errors', texts.errors)}>
            <Code text={problem.answer} />
            <dl className="guide-columns">
              {([400, 404, 405, 500, 503] as const).map((status) => (
                <div key={status}>
                  <dt>{status}</dt>
                  <dd>
                    <QuotedVietnamese text={texts.responses[status]} />
                  </dd>
                </div>
              ))}
            </dl>
          </DevelopersSection>
          <DevelopersSection {...section('terms', texts.terms)} />
        </div>
      </div>
    </SiteShell>
  );
}
