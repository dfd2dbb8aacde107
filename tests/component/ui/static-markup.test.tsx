import { Fragment } from 'react';
import { describe, expect, it } from 'vitest';
import { StaticMarkup } from '@/components/ui/static-markup';
import { pageMarkup } from '@/tests/support/page-markup';

const Row = ({ name }: { readonly name: string }) => (
  <li title={name}>
    {name} · {name.length}
  </li>
);

const Failing = () => {
  throw new Error('no such scheme');
};

const content = (names: readonly string[]) => (
  <Fragment>
    <ul>
      {names.map((name) => (
        <Row key={name} name={name} />
      ))}
    </ul>
    <input defaultValue={names[0]} />
  </Fragment>
);

describe('content that React writes once', () => {
  it('is what React would have written in the page', async () => {
    const names = ['Chi Lăng', '<script>alert(1)</script>', '"&\' onload=x', 'Xưởng chè'];
    const written = await pageMarkup(<StaticMarkup className="grid">{content(names)}</StaticMarkup>);
    expect(written).toBe(await pageMarkup(<div className="grid">{content(names)}</div>));
    expect(written).not.toContain('<script');
    expect(written).toContain('Xưởng chè');
  });

  it('fails where a part of it fails, so that no half of it is shown', () => {
    expect(() => StaticMarkup({ className: 'grid', children: <Failing /> })).toThrow('no such scheme');
  });
});
