import { Fragment } from 'react';

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** A text in which Vietnamese words between quotation marks say their language, whatever the page's. */
export function QuotedVietnamese({ text }: { readonly text: string }) {
  return text.split(/(“[^“”]*”)/).map((part, index) =>
    index % 2 === 1 && vietnameseLetter.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
      <span key={index} lang="vi">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
