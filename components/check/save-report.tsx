import { useEffect, useState } from 'react';
import { reportLines } from '@/lib/format/register-report-lines';
import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** The report as a text to keep or send on; made here, like the report itself. */
export function SaveReport({ locale, report }: ReportProps) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([`\uFEFF${reportLines(locale, report).join('\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' }),
    );
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [locale, report]);
  if (href === null) return null;
  return (
    <p className="mt-3 no-print">
      <a className="button" href={href} download={`${report.file.name}.txt`}>
        {messagesFor(locale).checkPage.saveReport}
      </a>
    </p>
  );
}
