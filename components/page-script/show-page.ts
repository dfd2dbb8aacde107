import { makeChartsStops } from './make-charts-stops';
import { morphChildren } from './morph';
import { printAddressOf } from './print-address-of';

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
  printAddressOf(page);
  morphChildren(document.body, page.body);
  makeChartsStops();
  if (!focused || focused === document.activeElement) return;
  const selector = named(focused);
  if (selector) document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
