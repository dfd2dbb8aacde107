import type { Thing, WithContext } from 'schema-dts';
import { JsonData } from './json-data';

interface JsonLdProps {
  readonly data: WithContext<Thing>;
}

/** What search engines read of a page; nothing of it is shown. */
export const JsonLd = ({ data }: JsonLdProps) => <JsonData type="application/ld+json" data={data} />;
