// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { fetchPage } from '@/components/page-script/fetch-page';
import { printAddressOf } from '@/components/page-script/print-address-of';

const pageOf = (name: string, rule: string) =>
  `<html><head><style data-precedence="printed" data-href="printed-${name}">/*--*/${rule}</style></head><body><main></main></body></html>`;
const rules = () => [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));

afterEach(() => vi.unstubAllGlobals());

it('prints the address of the page that took this one’s place, and adds no style that a policy would forbid', async () => {
  document.documentElement.innerHTML = pageOf('a', 'main { color: red; }');
  const [style] = document.querySelectorAll('style');
  vi.stubGlobal('fetch', async () => new Response(pageOf('b', 'main { color: blue; }')));
  const page = await fetchPage('/b', 'main');
  expect(page.querySelector('style')).toBeNull();
  printAddressOf(page);
  expect(rules()).toEqual(['main { color: blue; }']);
  expect([...document.querySelectorAll('style')]).toEqual([style]);
  expect(style?.dataset.href).toBe('printed-b');
  printAddressOf(page);
  expect(rules()).toEqual(['main { color: blue; }']);
});
