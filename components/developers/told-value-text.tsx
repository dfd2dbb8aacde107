import { Fragment } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import type { ToldValue } from './api-guide';

const mostCodes = 12;

interface ToldValueTextProps {
  readonly value: ToldValue;
  readonly texts: Messages['apiPage']['addresses'];
}

/** What a value may be, in words; of a long list of codes its beginning. */
export function ToldValueText({ value, texts }: ToldValueTextProps) {
  if (value.kind === 'text') return value.longest === null ? texts.anyText : texts.text(String(value.longest));
  if (value.kind === 'whole') {
    const { least, greatest } = value;
    return greatest === null ? texts.from(String(least)) : texts.between(String(least), String(greatest));
  }
  const more = value.codes.length - mostCodes;
  return (
    <>
      {value.codes.slice(0, more > 1 ? mostCodes : undefined).map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <code>{code}</code>
        </Fragment>
      ))}
      {more > 1 && ` ${texts.moreValues(String(more))}`}
    </>
  );
}
