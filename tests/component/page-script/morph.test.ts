// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morphChildren } from '@/components/page-script/morph';

const element = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;

function morphed(before: string, after: string) {
  document.body.innerHTML = before;
  return { from: document.body, show: () => morphChildren(document.body, element(after)) };
}

describe('one page becoming another', () => {
  it('has the content of the other, whatever the two are', () => {
    const { tree } = fc.letrec<{ tree: string; list: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.stringMatching(/^[a-z]{1,3}$/),
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'ul', 'b'),
            fc.constantFrom('', ' class="x"', ' id="y"', ' title="z"'),
            tie('list'),
          )
          .map(
            ([name, attributes, content]) =>
              `<${name === 'p' ? 'i' : name}${attributes}>${content}</${name === 'p' ? 'i' : name}>`,
          ),
      ),
      list: fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
    }));
    fc.assert(
      fc.property(fc.array(tree), fc.array(tree), (before, after) => {
        const { from, show } = morphed(before.join(''), after.join(''));
        show();
        expect(from.innerHTML).toBe(element(after.join('')).innerHTML);
      }),
    );
  });

  it('keeps the element that has the focus, what is typed in it, and what a reader opened', () => {
    const { from, show } = morphed(
      '<ul class="chips"><li>a</li></ul><form><details><summary>s</summary></details><input id="q" value=""></form>',
      '<form><details><summary>s</summary></details><input id="q" value="old"></form><p>new</p>',
    );
    const field = from.querySelector('input');
    const details = from.querySelector('details');
    if (!field || !details) throw new Error('no field');
    field.focus();
    field.value = 'đang gõ';
    details.open = true;
    show();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('đang gõ');
    expect(details.isConnected && details.open).toBe(true);
    expect(from.querySelector('.chips')).toBeNull();
  });

  it('leaves a chart that draws the same, and replaces one that draws something else', () => {
    const chart = (drawing: string, inside: string) =>
      `<div data-marks>${inside}<script type="application/json" data-drawing>${drawing}</script></div>`;
    const { from, show } = morphed(
      chart('{"a":1}', '<b>live</b>') + chart('{"a":2}', '<b>live</b>'),
      chart('{"a":1}', '<i>picture</i>') + chart('{"a":3}', '<i>picture</i>'),
    );
    show();
    expect([...from.children].map((child) => child.firstElementChild?.localName)).toEqual(['b', 'i']);
  });
});
