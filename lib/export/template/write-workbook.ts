import { writeXlsx } from 'hucre/xlsx';
import type { Dataset } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { YearMeaning } from '@/lib/vocabulary/meaning';
import { aboutSheet } from './about-sheet';
import { guideSheet } from './guide-sheet';
import { schemesSheet } from './schemes-sheet';
import { plainFont } from './sheet-style';

interface WorkbookContent {
  readonly title: string;
  /** The day that the file says it was made on: the same content is then the same bytes. */
  readonly madeOn: Date;
  readonly yearMeaning: YearMeaning;
  /** `null`: to be filled in. */
  readonly dataset: Dataset | null;
  readonly schemes: readonly Scheme[];
  /** Formatted rows below the last scheme. */
  readonly blankRows: number;
}

/** Schemes, what they are about, and how to fill both in: three sheets headed in the given language. */
export function writeWorkbook(locale: Locale, content: WorkbookContent): Promise<Uint8Array> {
  const { title, madeOn, yearMeaning, dataset, schemes, blankRows } = content;
  const messages = messagesFor(locale);
  const guide = guideSheet(locale);
  return writeXlsx({
    sheets: [
      schemesSheet(messages, guide.ranges, yearMeaning, schemes, blankRows),
      aboutSheet(messages, dataset),
      guide.sheet,
    ],
    properties: { title, creator: messages.site.name, created: madeOn, modified: madeOn },
    defaultFont: plainFont,
  });
}
