import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { registerWorkbook } from '@/lib/export/template/register-workbook';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import type { RegisterContext } from '@/lib/ingest/judge/register-context';
import { readSeed } from '@/lib/ingest/read-seed';
import { registerCsv } from '@/tests/support/register-csv';

async function publicationOf(slug: string) {
  const reading = await readSeed(`prisma/seed/${slug}`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { content } = reading;
  const stored = { number: 1, publishedAt: '2026-01-01T00:00:00.000Z', contentHash: 'c0ffee' };
  return { ...content, release: { ...content.release, ...stored } };
}
const invented = await publicationOf('minh-hoa');
const files: readonly (readonly [string, Uint8Array])[] = [
  ['register.csv', readFileSync('prisma/seed/minh-hoa/register.csv')],
  ['export.csv', new TextEncoder().encode(registerCsv(invented, 'vi'))],
  ['export-en.csv', new TextEncoder().encode(registerCsv(invented, 'en'))],
  ['export.xlsx', await registerWorkbook(invented, 'vi')],
  ['export-en.xlsx', await registerWorkbook(invented, 'en')],
];
const check = (name: string, bytes: Uint8Array, context: RegisterContext) =>
  checkRegisterFile(bytes, name, context, {});
const given = { province: 'Hà Giang', period: { from: 2021, to: 2025 }, agencyVi: 'Cơ quan', isComplete: true };

it.each(files)('%s makes a new dataset an invented one, whatever it is called', async (name, bytes) => {
  const { content } = await check(name, bytes, { slug: 'ha-giang-2021-2025', current: null, given });
  expect(content?.dataset.isIllustrative).toBe(true);
});

it.each(files)('%s is refused by a real dataset', async (name, bytes) => {
  const current = await publicationOf('lang-son');
  const { report, content } = await check(name, bytes, { slug: 'lang-son', current, given });
  expect(report.problems.map(({ code }) => code)).toContain('invented_into_real');
  expect(content).toBeNull();
});

it('an option cannot make a real dataset an invented one', async () => {
  const current = await publicationOf('lang-son');
  const bytes = new TextEncoder().encode('Tên đề án,Nguồn,Năm,KP hỗ trợ (đồng)\nMáy,KCĐP,2019,1000000\n');
  const context = { slug: 'lang-son', current, given: { isComplete: false, isIllustrative: true } };
  const { report } = await check('x.csv', bytes, context);
  expect(report.problems.map(({ code }) => code)).toContain('invented_into_real');
});
