import { expect } from 'vitest';
import { reportLines } from '@/lib/format/register-report-lines';
import { locales } from '@/lib/i18n/locales';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import type { GivenFacts } from '@/lib/ingest/judge/register-context';

const given: GivenFacts = { province: 'Tuyên Quang', agencyVi: 'Trung tâm', agencyEn: 'The centre', isComplete: true };
const context = { slug: 'tuyen-quang-2021-2025', current: null, given };

/** Of the processor: far beyond what any file of a few kilobytes takes, and far below for ever. */
const longestSeconds = 5;

/** Checks a file of any bytes; fails where that throws, takes too long, or ends without a report in sentences. */
export async function judgeReport(bytes: Uint8Array, name: string): Promise<void> {
  const start = process.cpuUsage();
  const { report, content } = await checkRegisterFile(bytes, name, context);
  const lines = locales.map((locale) => reportLines(locale, report).join('\n'));
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(longestSeconds);
  expect(content !== null).toBe(report.mayBePublished);
  expect(report.mayBePublished).toBe(!report.problems.some(({ severity }) => severity === 'error'));
  for (const text of lines) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
  }
}
