import { QuotedVietnamese } from '@/components/ui/quoted-vietnamese';
import { RichText } from '@/components/ui/rich-text';
import type { Messages } from '@/lib/i18n/messages';
import type { ApiGuide, ToldTopic } from './api-guide';
import { keyAnchor } from './key-anchor';

interface TopicSectionProps {
  readonly topic: ToldTopic;
  readonly texts: Messages['apiPage'];
  readonly charts: ApiGuide['charts'];
}

/** A part of the API: its addresses, each with one to open, and the keys that they understand. */
export function TopicSection({ topic, texts, charts }: TopicSectionProps) {
  const { id, title, description, addresses, keys } = topic;
  return (
    <>
      <h3 id={`topic-${id}`}>{title}</h3>
      <p>
        <QuotedVietnamese text={description} />
      </p>
      <ul className="guide-columns">
        {addresses.map(({ path, summary, example }) => (
          <li key={path} className="border-t border-rule py-2">
            <a href={example}>
              <code className="text-[0.9em] [overflow-wrap:anywhere]">{path}</code>
            </a>
            <br />
            {summary}
          </li>
        ))}
      </ul>
      {id === 'charts' && (
        <>
          <p>
            <RichText text={texts.addresses.charts} values={{ chart: <code>{'{chart}'}</code> }} />
          </p>
          <ul>
            {charts.map((chart) => (
              <li key={chart.id}>
                <code>{chart.id}</code>
                {': '}
                {chart.title}
              </li>
            ))}
          </ul>
        </>
      )}
      {keys.length > 0 && (
        <p>
          {texts.addresses.parameters}
          {': '}
          {keys.map((key, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <a href={`#${keyAnchor(key)}`}>
                <code>{key}</code>
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
