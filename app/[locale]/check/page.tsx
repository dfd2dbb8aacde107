import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { holdableDatasets } from '@/app/check/held-against';
import { CheckForm } from '@/components/check/check-form';
import { SiteShell } from '@/components/layout/site-shell';
import { templateHref } from '@/lib/format/template-href';
import { isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteMetadata } from '../site-metadata';

interface CheckPageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: CheckPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return siteMetadata(locale, 'check');
}

export default async function CheckPage({ params }: CheckPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { checkPage: texts } = messagesFor(locale);
  const datasets = await holdableDatasets();
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
        <noscript className="prose block">
          <p>{texts.noScript}</p>
          <pre className="check-command">
            <code>npm run data -- check danh-sach.xlsx</code>
          </pre>
        </noscript>
      </div>
      <div className="mt-6 noscript:hidden">
        <CheckForm locale={locale} datasets={datasets} />
      </div>
    </SiteShell>
  );
}
