const ofPaper = '[data-href^="printed-"]';

/**
 * What is printed on each sheet: the address of a page from `fetchPage` in the place of this one's. A policy allows the
 * style that a page came with, by its hash, and what a script makes of it, but no second one.
 */
export function printAddressOf(page: Document): void {
  const shown = document.querySelector<HTMLStyleElement>(`style${ofPaper}`);
  const wanted = page.querySelector<HTMLTemplateElement>(`template${ofPaper}`);
  const { sheet } = shown ?? {};
  if (!shown || !wanted || !sheet || shown.dataset.href === wanted.dataset.href) return;
  for (const _ of [...sheet.cssRules]) sheet.deleteRule(0);
  sheet.insertRule(wanted.content.textContent ?? '');
  shown.dataset.href = wanted.dataset.href ?? '';
}
