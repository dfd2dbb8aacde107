import { fetchPage } from './fetch-page';
import { fieldsFollowAddress, queryOf } from './form-fields';
import { plainClick } from './plain-click';
import { showPage } from './show-page';

const typingPause = 300;
const forms = 'form[data-in-place]';

/**
 * Links and GET forms with `data-in-place` change the page where the reader is: same scroll, same focus, no new entry in
 * the history. What is shown is the page that the address answers, so that there is one rendering of it.
 */
export function followInPlace(): void {
  let underWay: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const go = async (href: string, form?: HTMLFormElement) => {
    clearTimeout(timer);
    underWay?.abort();
    const own = new AbortController();
    underWay = own;
    form?.setAttribute('aria-busy', 'true');
    try {
      const page = await fetchPage(href, 'main', own.signal);
      if (own.signal.aborted) return;
      window.history.replaceState(null, '', href);
      showPage(page);
      document.querySelectorAll<HTMLFormElement>(forms).forEach(fieldsFollowAddress);
    } catch {
      if (!own.signal.aborted) window.location.assign(href);
    }
  };

  const send = (form: HTMLFormElement) => {
    const query = queryOf(form);
    const page = new URL(form.action).pathname;
    go(query ? `${page}?${query}` : page, form);
  };

  document.addEventListener('click', (event) => {
    const link = plainClick(event, 'a[data-in-place]');
    if (!link) return;
    event.preventDefault();
    // A link that goes with what it removes hands the focus on.
    const { focus } = link.dataset;
    if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
    go(link.href);
  });
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches(forms)) return;
    event.preventDefault();
    send(event.target);
  });
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>(forms) : null;
    if (!form) return;
    clearTimeout(timer);
    const isText = target instanceof HTMLInputElement && target.type === 'search';
    timer = setTimeout(() => send(form), isText ? typingPause : 0);
  });
  // A browser that goes back fills in what the fields held, which the address may no longer say.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll<HTMLFormElement>(forms).forEach(fieldsFollowAddress);
  });
}
