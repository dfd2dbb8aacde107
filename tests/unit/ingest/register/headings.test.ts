import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { understandHeading } from '@/lib/ingest/register/header/understand-heading';
import { readRegister } from '@/lib/ingest/register/read-register-tables';
import { categoryOf } from '@/lib/ingest/register/values/category-of';
import { legalFormOf } from '@/lib/ingest/register/values/legal-form-of';
import { programmeOf } from '@/lib/ingest/register/values/programme-of';
import { categories } from '@/lib/vocabulary/category';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { yearMeanings } from '@/lib/vocabulary/meaning';
import { programmes } from '@/lib/vocabulary/programme';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { makeTable } from './make-table';

describe.each(locales)('what the template says in %s is understood', (locale) => {
  const { template, vocabulary } = messagesFor(locale);

  it.each(registerColumnIds)('the heading of %s', (id) => {
    const understood = understandHeading([template.headings[id]]);
    expect(understood).toMatchObject({ meaning: { column: id }, isLesser: false, doubtful: [] });
    expect(understood?.unit).toBe(['total', 'support', 'counterpart'].includes(id) ? 'vnd' : null);
  });

  it.each(yearMeanings)('the years as %s', (yearMeaning) =>
    expect(understandHeading([template.yearHeadings[yearMeaning]])?.meaning).toEqual({ column: 'year', yearMeaning }),
  );

  it.each(programmes)('programme %s, long and short', (programme) => {
    expect(programmeOf(vocabulary.programme[programme])).toBe(programme);
    expect(programmeOf(vocabulary.programmeShort[programme])).toBe(programme);
    expect(programmeOf(programme)).toBe(programme);
  });
  it.each(categories)('category %s', (category) => {
    expect(categoryOf(vocabulary.category[category])).toEqual({ category, isExact: true });
    expect(categoryOf(category)).toEqual({ category, isExact: true });
  });
  it.each(legalForms)('legal form %s', (form) => {
    expect(legalFormOf(vocabulary.legalForm[form])).toBe(form);
    expect(legalFormOf(form)).toBe(form);
  });

  it('the sheet of information', () => {
    const { about, sheets } = template;
    const rows = [
      [about.province, 'Minh Họa', about.hints.province],
      [about.period, '2021-2025', about.hints.period],
      [about.agencyVi, 'Y', about.hints.agencyVi],
      [about.agencyEn, 'Z', about.hints.agencyEn],
      [about.isComplete, about.no, about.hints.isComplete],
      [about.jobs, about.jobsMeanings.created_or_kept, about.hints.jobs],
    ];
    const description = { province: 'Minh Họa', period: { from: 2021, to: 2025 }, agencyVi: 'Y', agencyEn: 'Z' };
    const sheet = makeTable(rows, { name: sheets.about });
    expect(readRegister([sheet], []).description).toEqual({
      ...description,
      isComplete: false,
      jobsMeaning: 'created_or_kept',
      isInvented: false,
    });
    const other = makeTable(
      [...rows.slice(0, 4), [about.isComplete, about.yes], [about.jobs, about.jobsMeanings.created]],
      {
        name: sheets.about,
      },
    );
    expect(readRegister([other], []).description).toEqual({
      ...description,
      isComplete: true,
      jobsMeaning: 'created',
      isInvented: false,
    });
  });

  it('whatever a scheme is called', () => {
    const filled = registerColumnIds.map((id) =>
      id === 'title' ? 'Tổng cộng' : id === 'programme' ? vocabulary.programme.kcqg : null,
    );
    const table = makeTable([registerColumnIds.map((id) => template.headings[id]), filled]);
    expect(readRegister([table], []).rows).toMatchObject([{ title: 'Tổng cộng', programme: 'kcqg' }]);
  });
});

it.each([
  [['TÊN ĐỀ ÁN'], 'title'],
  [['Ten de an'], 'title'],
  [['Tên\nđề án*'.normalize('NFD')], 'title'],
  [['Đối tượng thụ hưởng'], 'recipient'],
  [['Cơ sở CNNT'], 'recipient'],
  [['Địa điểm'], 'place'],
  [['Huyện/TP'], 'district'],
  [['Nguồn'], 'programme'],
  [['KCQG/KCĐP'], 'programme'],
  [['Nội dung hoạt động'], 'category'],
  [['Loại hình DN'], 'legalForm'],
  [['Tổng kinh phí'], 'total'],
  [['Tổng mức đầu tư (tr.đ)'], 'total'],
  [['KP khuyến công hỗ trợ'], 'support'],
  [['Tổng kinh phí hỗ trợ'], 'support'],
  [['Kinh phí hỗ trợ từ nguồn khuyến công địa phương năm 2019'], 'support'],
  [['Kinh phí', 'Trong đó', 'NSNN hỗ trợ'], 'support'],
  [['Kinh phí', 'KCQG/KCĐP'], 'support'],
  [['KP đối ứng'], 'counterpart'],
  [['Kinh phí', 'Đơn vị thụ hưởng'], 'counterpart'],
  [['Nguồn vốn', 'Tự có'], 'counterpart'],
  [['Số lao động (người)'], 'jobs'],
  [['Lao động¹'], 'jobs'],
  [['QĐ phê duyệt'], 'decision'],
  [['Quyết định phê duyệt', 'Ngày'], 'decidedOn'],
  [['Ngày nghiệm thu'], 'acceptedOn'],
  [['Tên đề án / Scheme title'], 'title'],
  [['support_vnd'], 'support'],
  [['legal_form'], 'legalForm'],
  [['Kinh phí đề nghị hỗ trợ từ khuyến công'], null],
  [['Tỷ lệ hỗ trợ từ ngân sách (%)'], null],
  [['Số điện thoại'], null],
  [['__proto__'], null],
  [[''], null],
  [[], null],
  [['x'.repeat(100_000)], null],
])('%j means %s', (path, column) => expect(understandHeading(path)?.meaning.column ?? null).toBe(column));
