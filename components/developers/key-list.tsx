import { Fragment } from 'react';
import { QuotedVietnamese } from '@/components/ui/quoted-vietnamese';
import type { Messages } from '@/lib/i18n/messages';
import type { ToldKey } from './api-guide';
import { keyAnchor } from './key-anchor';
import { ToldValueText } from './told-value-text';

interface KeyListProps {
  readonly keys: readonly ToldKey[];
  readonly texts: Messages['apiPage']['addresses'];
}

/** Every key that some address understands: what it means, what it may be, what counts without it. */
export function KeyList({ keys, texts }: KeyListProps) {
  return (
    <dl className="guide-columns">
      {keys.map(({ key, meaning, values, fallback, isRequired, several }) => (
        <div key={key} id={keyAnchor(key)}>
          <dt>
            <code>{key}</code>
            {isRequired && ` (${texts.required})`}
          </dt>
          <dd className="break-words">
            <QuotedVietnamese text={meaning} /> {texts.values}
            {': '}
            {values.map((value, index) => (
              <Fragment key={JSON.stringify(value)}>
                {index > 0 && '; '}
                <ToldValueText value={value} texts={texts} />
              </Fragment>
            ))}
            {'. '}
            {fallback !== null && (
              <>
                {texts.fallback}
                {': '}
                <code>{fallback}</code>
                {'. '}
              </>
            )}
            {several && (
              <>
                {several.isJoined ? texts.joined : texts.repeated} <code className="break-all">{several.example}</code>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
