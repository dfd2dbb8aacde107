import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import dataset from '@/prisma/seed/lang-son/dataset.json' with { type: 'json' };
import illustrative from '@/prisma/seed/minh-hoa/dataset.json' with { type: 'json' };

/** Proper names and words of the field that English has none for. They stand in English sentences as they are. */
const namesInEnglish = [
  ...dataset.districts.map(({ name }) => name),
  ...illustrative.districts.map(({ name }) => name),
  'Minh Họa',
  'Khuyến công mở',
  'khuyến công',
  'Lạng Sơn',
  'Tràng Định',
  'Chi Lăng',
  'đồng',
  'tỷ',
  'triệu',
  'KCĐP',
  'đề án',
  // Numbers of documents, and the one word of a source that is quoted to be explained.
  'NĐ-CP',
  'QĐ-UBND',
  '“như” (such as)',
].map((name) => new RegExp(name.replace(/[()]/g, '\\$&'), 'giu'));

const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Everything that a page says or shows in its own language: texts, and the names and hints in attributes. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === own;
    const isSaid = (element: Element | null) => !element?.closest('script, style, template, noscript');
    // A title in another language also names the window and the shared link, which cannot say their language.
    const heading = document.querySelector('h1');
    const foreignTitle = isOwn(heading) ? '' : (heading?.textContent ?? '');
    const texts: string[] = [document.title.replace(foreignTitle, '')];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (isSaid(parentElement) && isOwn(parentElement)) texts.push(textContent ?? '');
    }
    for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'data-label', 'content']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (isOwn(element)) texts.push((element.getAttribute(name) ?? '').replace(foreignTitle, ''));
      }
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });

/** The fixed parts of every message of a language: functions are called with a mark, and what stands around it is kept. */
function sentencesOf(messages: unknown): string[] {
  const mark = '\u0001';
  if (typeof messages === 'string') return messages.split(/\{\w+\}|\p{Cc}/u).map((part) => part.trim());
  if (typeof messages === 'function') {
    const write = messages as (...given: string[]) => unknown;
    return sentencesOf(write(...Array.from({ length: Math.max(1, write.length) }, () => mark)));
  }
  return messages !== null && typeof messages === 'object' ? Object.values(messages).flatMap(sentencesOf) : [];
}

const shortest = 12;
const onlyIn = (locale: Locale, other: Locale): string[] => {
  const shared = new Set(sentencesOf(messagesFor(other)));
  return [...new Set(sentencesOf(messagesFor(locale)))].filter((text) => text.length > shortest && !shared.has(text));
};

/** What only the other language says, by language. */
export const foreignSentences: Record<Locale, readonly string[]> = { vi: onlyIn('en', 'vi'), en: onlyIn('vi', 'en') };

/** Whether a page says nothing in the other language, and marks what it quotes in it. */
export async function expectOneLanguage(page: Page, locale: Locale): Promise<void> {
  const texts = await textsOf(page);
  expect.soft(texts.length, 'texts').toBeGreaterThan(20);
  const strangers = texts.filter((text) => foreignSentences[locale].some((sentence) => text.includes(sentence)));
  expect.soft(strangers, 'sentences of the other language').toEqual([]);
  if (locale === 'en') {
    const rests = texts.map((text) => namesInEnglish.reduce((rest, name) => rest.replace(name, ''), text));
    const unmarked = texts.filter((_, index) => vietnamese.test(rests[index] ?? ''));
    expect.soft([...new Set(unmarked)], 'Vietnamese that is not marked as such').toEqual([]);
  }
}
