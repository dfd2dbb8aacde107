import { fetchPage } from './fetch-page';
import { plainClick } from './plain-click';

/**
 * Opens a figure's page in a dialog over the page that shows the number. The link stays a link: without scripts,
 * with a modifier key, or when the answer does not come, the browser follows it.
 */
export function openFigures(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-figure-panel]');
  const openPage = dialog?.querySelector('[data-open-page]');
  const content = dialog?.querySelector<HTMLElement>('[data-figure-content]');
  if (!dialog || !openPage || !content) return;
  const link = document.createElement('a');
  link.textContent = openPage.textContent;
  const waiting = [...content.childNodes];
  let shown: string | null = null;

  const open = async (href: string) => {
    shown = href;
    link.href = href;
    openPage.replaceChildren(link);
    content.replaceChildren(...waiting);
    if (!dialog.open) dialog.showModal();
    try {
      const page = await fetchPage(href, '[data-figure-article]');
      if (shown !== href) return;
      const article = document.createElement('div');
      article.className = 'prose';
      article.append(...(page.querySelector('[data-figure-article]')?.childNodes ?? []));
      content.replaceChildren(article);
      dialog.scrollTo(0, 0);
      // The number that was activated may have gone with the last content.
      content.focus();
    } catch {
      // A reader who closed the dialog meanwhile wants to stay.
      if (dialog.open && shown === href) window.location.assign(href);
    }
  };

  document.addEventListener('click', (event) => {
    const asked = plainClick(event, 'a[data-figure]');
    if (!asked) return;
    event.preventDefault();
    open(asked.href);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
  });
  dialog.addEventListener('close', () => {
    shown = null;
    content.replaceChildren(...waiting);
  });
}
