'use client';

import { useEffect, useRef, useState } from 'react';

interface FigurePanelProps {
  readonly texts: {
    readonly label: string;
    readonly close: string;
    readonly openPage: string;
    readonly loading: string;
  };
}

/**
 * Opens a figure's page in a dialog over the page that shows the number. The link stays a link: without scripts,
 * with a modifier key, or when the answer does not come, the browser follows it.
 */
export function FigurePanel({ texts }: FigurePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ href: string; html: string | null } | null>(null);

  useEffect(() => {
    const open = async (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-figure]');
      if (!link) return;
      event.preventDefault();
      const { href } = link;
      setShown({ href, html: null });
      if (!dialog.current?.open) dialog.current?.showModal();
      try {
        const response = await fetch(href);
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        const article = page.querySelector('[data-figure-article]');
        if (!article) throw new Error('no figure on the page');
        setShown((now) => (now?.href === href ? { href, html: article.innerHTML } : now));
      } catch {
        // A reader who closed the dialog meanwhile wants to stay.
        if (dialog.current?.open) window.location.assign(href);
      }
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, []);

  useEffect(() => {
    if (!shown?.html) return;
    dialog.current?.scrollTo(0, 0);
    // The number that was activated may have gone with the last content.
    content.current?.focus();
  }, [shown]);

  return (
    <dialog
      ref={dialog}
      className="figure-panel"
      aria-label={texts.label}
      onClose={() => setShown(null)}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onKeyDown={() => undefined}
    >
      <div className="flex items-center justify-between gap-4 mb-3">
        {shown && <a href={shown.href}>{texts.openPage}</a>}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      <div ref={content} tabIndex={-1} aria-live="polite" className="outline-none">
        {shown?.html ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the server's own page, from the same address
          <div className="prose" dangerouslySetInnerHTML={{ __html: shown.html }} />
        ) : (
          <p>{texts.loading}</p>
        )}
      </div>
    </dialog>
  );
}
