import type { template as vi } from '../vi/template';
import { registerColumns } from './check-columns';

const inVnd = (name: string) => `${name} (VND)`;

export const template: typeof vi = {
  fileName: 'industrial-promotion-register-template.xlsx',
  title: 'Template for a register of industrial promotion schemes',
  registerTitle: (province, period) => `Industrial promotion schemes of ${province}, ${period}`,
  sheets: { schemes: 'Schemes', about: 'About', guide: 'Guide' },
  headings: {
    ...registerColumns,
    total: inVnd(registerColumns.total),
    support: inVnd(registerColumns.support),
    counterpart: inVnd(registerColumns.counterpart),
  },
  yearHeadings: { planned: 'Planned year', accepted: 'Year accepted', not_stated: registerColumns.year },
  notes: {
    code: 'First time: leave blank.',
    title: 'Needed. As in the decision.',
    programme: 'Needed. Choose from the list.',
    category: 'Choose one of ten types.',
    year: 'Four digits.',
    recipient: 'The establishment supported.',
    legalForm: 'Choose from the list.',
    place: 'Commune, ward or town.',
    district: 'Blank for the whole province.',
    total: 'In đồng: support + own capital.',
    support: 'In đồng, from the state.',
    counterpart: 'In đồng: own money.',
    jobs: 'People. Write 0 for none.',
    decision: 'Its number: 123/QĐ-UBND.',
    decidedOn: 'The day it was signed.',
    acceptedOn: 'The day it was accepted.',
  },
  explanations: {
    code: 'Leave it blank the first time: the software gives codes. Keep them afterwards, so that readers see which schemes were added, corrected or removed.',
    title: 'The title in the decision that approved the scheme. One row for each scheme.',
    programme:
      'Paid from the central budget: the national programme. Paid from the local budget: the local one. A scheme paid from both takes two rows.',
    category:
      'One of the ten activities in the list. Leave it blank where unclear; the row then counts as “not itemised”.',
    year: 'The year of the plan that the scheme belongs to. The whole column must count in the same way.',
    recipient:
      'The name of the enterprise, cooperative or household business. Everyone can read it. A scheme for several: how many, or the body in charge.',
    legalForm: 'Enterprise, cooperative or household business. Blank for a scheme that supports several.',
    place: 'The commune, ward or town where the work is done.',
    district:
      'The district-level unit of before 1 July 2025. Blank for a scheme of the whole province: its money still counts, in a row of its own.',
    total: 'State support + own capital. Where all three are given, the sum is checked.',
    support: 'The support approved for this scheme, in đồng: write 170 million đồng as 170000000.',
    counterpart:
      'What the establishment puts in itself, in đồng. Write 0 for none. Leave it blank where unknown: blank is never taken for 0.',
    jobs: 'Jobs, counted as chosen on the sheet “About”. Write 0 for none; leave it blank where unknown.',
    decision: 'The number of the decision that approved the scheme.',
    decidedOn: 'The day on which the decision was signed: 30/10/2024.',
    acceptedOn: 'The day of acceptance. Blank while the work is not accepted.',
  },
  refused: {
    title: 'Not valid yet',
    list: 'Please choose from the list.',
    whole: 'Please write a whole number, not negative, without words. Leave it blank where unknown.',
    date: 'Please write a date, such as 30/10/2024. Leave it blank where unknown.',
  },
  about: {
    province: 'Province',
    period: 'Period',
    agencyVi: 'Agency (Vietnamese)',
    agencyEn: 'Agency (English)',
    isComplete: 'Complete',
    jobs: 'Jobs are',
    hints: {
      province: 'The province or city, such as Lạng Sơn',
      period: 'First and last year, such as 2021–2025',
      agencyVi: 'The agency that carries the programme out and answers for the figures; its Vietnamese name',
      agencyEn: 'Its English name, if it has one',
      isComplete: 'Yes: every scheme of the period. No: some are missing, so that sums are “at least”',
      jobs: 'What the column of jobs counts',
    },
    yes: 'Yes',
    no: 'No',
    jobsMeanings: { created: 'New jobs', created_or_kept: 'New jobs and jobs kept' },
  },
  guide: {
    steps: [
      'Write one row for each scheme on the sheet “Schemes”, right below the headings. The order of rows does not matter.',
      'Fill in the sheet “About”.',
      'A blank cell means not published, never 0. Write 0 for none.',
      'Write money in đồng, digits only.',
      'You may delete columns that you do not need and move others, as long as their headings stay as they are.',
      'Save the file and check it on the page “Check a file” of this site. The file does not leave your computer.',
    ],
    columnsTitle: 'Columns',
    programmesTitle: 'Programmes',
    categoriesTitle: 'Types of activity',
    legalFormsTitle: 'Legal forms',
  },
};
