/** Opens a term's definition when the keyboard reaches it; clicking and Esc are the browser's own. */
export function openTermsOnFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[data-term]:focus-visible')) return;
    document.getElementById(target.getAttribute('popovertarget') ?? '')?.showPopover?.();
  });
}
