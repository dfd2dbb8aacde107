import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset, WithContext } from 'schema-dts';
import { expect, it } from 'vitest';
import { JsonLd } from '@/components/ui/json-ld';

it('no text can end the element or open another', () => {
  const data: WithContext<Dataset> = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '</script><script>alert(1)</script><!-- <script> & "quotes" \u2028',
  };
  const { document } = new JSDOM(`<body>${renderToStaticMarkup(<JsonLd data={data} />)}</body>`).window;
  const scripts = document.querySelectorAll('script');
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.getAttribute('type')).toBe('application/ld+json');
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toEqual(data);
  expect(document.body.childNodes).toHaveLength(1);
});
