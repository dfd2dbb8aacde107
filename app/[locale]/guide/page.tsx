import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ColumnList } from '@/components/guide/column-list';
import { CommandLines } from '@/components/guide/command-lines';
import { guideCommands } from '@/components/guide/guide-commands';
import { GuideContents } from '@/components/guide/guide-contents';
import { GuideQuestions } from '@/components/guide/guide-questions';
import { GuideSection, type GuideSectionId } from '@/components/guide/guide-section';
import { SiteShell } from '@/components/layout/site-shell';
import { RichText } from '@/components/ui/rich-text';
import { templateHref } from '@/lib/format/template-href';
import { isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { siteMetadata } from '../site-metadata';

interface GuidePageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: GuidePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return siteMetadata(locale, 'guide');
}

export default async function GuidePage({ params }: GuidePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const messages = messagesFor(locale);
  const { guide: texts } = messages;
  const commands = guideCommands(texts.command);
  const values = {
    template: (
      <a href={templateHref(locale)} download>
        {texts.links.template}
      </a>
    ),
    check: <a href={`/${locale}/check`}>{texts.links.check}</a>,
    illustrative: <a href={`/${locale}/minh-hoa`}>{texts.links.illustrative}</a>,
    dryRun: <code>{commands.dryRun}</code>,
    export: <code>{commands.export}</code>,
  };
  const section = (id: GuideSectionId) => ({ id, texts, values });
  return (
    <SiteShell locale={locale} page="guide">
      <div className="prose">
        <h1>{texts.title}</h1>
        <p>
          <RichText text={texts.intro} values={values} />
        </p>
      </div>
      <div className="guide">
        <GuideContents texts={texts} />
        <div className="prose">
          <GuideSection {...section('file')}>
            <ColumnList messages={messages} />
          </GuideSection>
          <GuideSection {...section('blanks')} />
          <GuideSection {...section('units')} />
          <GuideSection {...section('about')} />
          <GuideSection {...section('check')} />
          <GuideSection
            {...section('publish')}
            after={{ 1: <CommandLines key="publish" lines={commands.publish} /> }}
          />
          <GuideSection {...section('public')} />
          <GuideSection
            {...section('mistakes')}
            after={{ 2: <CommandLines key="rollback" lines={commands.rollback} /> }}
          />
          <GuideSection {...section('names')} />
          <GuideQuestions texts={texts} />
        </div>
      </div>
    </SiteShell>
  );
}
