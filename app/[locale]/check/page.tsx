import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteShell } from '@/components/layout/site-shell';
import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { wholePublication } from '@/lib/domain/whole-publication';
import { templateHref } from '@/lib/format/template-href';
import { isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteMetadata } from '../site-metadata';
import { CheckFile } from './check-file.client';

interface CheckPageProps {
  readonly params: Promise<{ locale: string }>;
}

/** The page carries what a register is held against; a release larger than this is checked on the command line. */
const mostSchemes = 2000;

export async function generateMetadata({ params }: CheckPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return siteMetadata(locale, 'check');
}

export default async function CheckPage({ params }: CheckPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { checkPage: texts } = messagesFor(locale);
  const real = (await listDatasets()).filter(({ isIllustrative }) => !isIllustrative);
  const publications = await Promise.all(real.map(({ slug }) => loadPublication(slug)));
  const datasets = publications.flatMap((each) =>
    each && each.schemes.length <= mostSchemes ? [wholePublication(each)] : [],
  );
  return (
    <SiteShell locale={locale} page="check">
      <div className="prose">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <p>
          <a href={templateHref(locale)} download>
            {texts.templateLink}
          </a>
          {' · '}
          <a href={`/${locale}/guide`}>{texts.guideLink}</a>
        </p>
        <noscript>
          <p>{texts.noScript}</p>
          <pre className="check-command">
            <code>npm run data -- check danh-sach.xlsx</code>
          </pre>
        </noscript>
      </div>
      <div className="mt-6" data-needs-react>
        <CheckFile locale={locale} datasets={datasets} />
      </div>
    </SiteShell>
  );
}
