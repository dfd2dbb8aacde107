'use client';

import { useEffect } from 'react';

/** Opens a term's definition when the keyboard reaches it; clicking and Esc are the browser's own. */
export function OpenTermsOnFocus() {
  useEffect(() => {
    const open = (event: FocusEvent) => {
      const button = event.target as HTMLElement;
      if (!button.matches?.('[data-term]:focus-visible')) return;
      document.getElementById(button.getAttribute('popovertarget') ?? '')?.showPopover?.();
    };
    document.addEventListener('focusin', open);
    return () => document.removeEventListener('focusin', open);
  }, []);
  return null;
}
