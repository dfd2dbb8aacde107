import { useMemo, useState } from 'react';
import { HeadlineFigures } from '@/components/overview/headline-figures';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { reportOf } from '@/lib/domain/report';
import { viewOf } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { PreviewChart } from './preview-chart';
import type { PreviewContent } from './register-report-view';

/** What only the store gives a release. */
const unpublished = { number: 1, publishedAt: '1970-01-01T00:00:00Z', contentHash: '' };

interface DashboardPreviewProps {
  readonly locale: Locale;
  readonly content: PreviewContent;
}

/** The overview that a register would give: the same figures and the same charts, computed here. */
export function DashboardPreview({ locale, content }: DashboardPreviewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { checkPage: texts } = messagesFor(locale);
  return (
    <section className="mt-10" data-preview={isOpen}>
      <h2>{texts.preview}</h2>
      <p className="text-muted prose">{texts.previewNote}</p>
      {isOpen ? (
        <Preview locale={locale} content={content} />
      ) : (
        <p className="mt-3 no-print">
          <button type="button" className="button" onClick={() => setIsOpen(true)}>
            {texts.previewOpen}
          </button>
        </p>
      )}
    </section>
  );
}

function Preview({ locale, content }: DashboardPreviewProps) {
  const report = useMemo(() => reportOf({ ...content, release: { ...content.release, ...unpublished } }), [content]);
  const view = { ...viewOf(locale, content.dataset), isPreview: true };
  const { province, period } = content.dataset;
  return (
    <div className="border border-rule p-4 mt-4">
      <h3 className="text-xl">{view.messages.overview.title(province, view.format.period(period))}</h3>
      <HeadlineFigures view={view} report={report} selection={{ programmes: [], categories: [] }} />
      {chartsFor(report).map((chart) => (
        <PreviewChart key={chart.id} view={view} report={report} chart={chart} />
      ))}
    </div>
  );
}
