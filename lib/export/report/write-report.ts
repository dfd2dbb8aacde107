import type { ReportContent } from './report-model';
import { type CompiledReport, TypstThread } from './typst-thread';

/** Control characters and halves of characters, but for the line break that a run may have. */
const unprintable = /[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const printable = (key: string, value: unknown): unknown =>
  typeof value === 'string' && key !== 'svg' ? value.replace(unprintable, '') : value;

/**
 * Sets a report as PDF: tagged, PDF/UA-1, in the report's language, the same bytes for the same content and date.
 * `publishedAt`: ISO date and time, what the file says of when it was made. `null` where it could not be set: no binary
 * for this machine, no fonts, no time; the log says which.
 */
export async function writeReport(
  content: ReportContent,
  publishedAt: string,
  thread: TypstThread = shared,
): Promise<CompiledReport | null> {
  return thread.compile({
    content: JSON.stringify(content, printable),
    createdAt: Math.floor(Date.parse(publishedAt) / 1000),
  });
}

const shared = new TypstThread();
