import type { Messages } from '@/lib/i18n/messages';
import { categories } from '@/lib/vocabulary/category';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { programmes } from '@/lib/vocabulary/programme';

/** The closed lists of the template, as the sheet of explanations shows them and as its drop-downs offer them. */
export const guideLists = [
  {
    kind: 'programme',
    title: ({ template }: Messages) => template.guide.programmesTitle,
    names: ({ vocabulary }: Messages) => programmes.map((code) => vocabulary.programme[code]),
    codes: programmes,
  },
  {
    kind: 'category',
    title: ({ template }: Messages) => template.guide.categoriesTitle,
    names: ({ vocabulary }: Messages) => categories.map((code) => vocabulary.category[code]),
    codes: categories,
  },
  {
    kind: 'legal_form',
    title: ({ template }: Messages) => template.guide.legalFormsTitle,
    names: ({ vocabulary }: Messages) => legalForms.map((code) => vocabulary.legalForm[code]),
    codes: legalForms,
  },
] as const;
export type ListKind = (typeof guideLists)[number]['kind'];
