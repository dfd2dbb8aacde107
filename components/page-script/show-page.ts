import { makeChartsStops } from './make-charts-stops';
import { morphChildren } from './morph';

const named = (field: Element) =>
  field.id
    ? `#${CSS.escape(field.id)}`
    : field instanceof HTMLInputElement && field.name
      ? `input[name="${CSS.escape(field.name)}"][value="${CSS.escape(field.value)}"]`
      : null;

/** Shows another page's content in the place of this one's. What both have stays the same element, and keeps the focus. */
export function showPage(page: Document): void {
  const focused = document.activeElement;
  document.title = page.title;
  // What is printed on each sheet: the page's address.
  const sheet = 'style[data-href^="printed-"]';
  const printed = page.querySelector(sheet);
  if (printed) document.querySelector(sheet)?.replaceWith(printed);
  morphChildren(document.body, page.body);
  makeChartsStops();
  if (!focused || focused === document.activeElement) return;
  const selector = named(focused);
  if (selector) document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
