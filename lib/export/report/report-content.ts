import { printerOf } from './printer';
import type { ReportInput } from './report-input';
import type { ReportContent } from './report-model';
import { chartsSection } from './sections/charts';
import { citation } from './sections/citation';
import { cover } from './sections/cover';
import { figuresSection } from './sections/figures';
import { headlineFigures } from './sections/headline-figures';
import { key } from './sections/key';
import { limitsSection } from './sections/limits';
import { methodologySection } from './sections/methodology';
import { reconciliationSection } from './sections/reconciliation';
import { schemesSection } from './sections/schemes';
import { sourcesSection } from './sections/sources';
import { summary } from './sections/summary';
import { summaryTables } from './sections/summary-tables';

/** A release as a printed report: what its pages say, in the order of a report. */
export function reportContent({ view, report, origin, charts, labels }: ReportInput): ReportContent {
  const printer = printerOf(view, report, origin);
  const { messages, format, mark, locale } = view;
  const { dataset, release } = report.publication;
  const title = messages.site.datasetTitle(dataset.province, format.period(dataset.period));
  const { text, href = '' } = printer.address(view.href());
  return {
    locale,
    title: [mark?.prefix, title].filter(Boolean).join(' '),
    place: dataset.province,
    mark: mark?.band ?? null,
    running: {
      site: messages.site.name,
      title,
      release: messages.footer.release(format.count(release.number), format.date(release.publishedAt)),
      address: text.replace(/^https?:\/\//, ''),
      href,
    },
    cover: cover(printer),
    blocks: [
      ...summary(printer, charts),
      ...headlineFigures(printer),
      ...key(printer),
      ...chartsSection(printer, charts, labels),
      ...summaryTables(printer, labels),
      ...schemesSection(printer),
      ...reconciliationSection(printer),
      ...methodologySection(printer),
      ...limitsSection(printer),
      ...sourcesSection(printer),
      ...figuresSection(printer),
      ...citation(printer),
    ],
  };
}
