import { useId } from 'react';

interface TermProps {
  readonly children: string;
  readonly definition: string;
  readonly moreHref: string;
  readonly moreText: string;
}

/** A word with its definition, opened by focus, click or tap and closed by Esc. The popover is the browser's own. */
export function Term({ children, definition, moreHref, moreText }: TermProps) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id} popoverTargetAction="show" data-term>
        {children}
      </button>
      <span id={id} popover="auto" role="note" className="term-definition">
        <strong>{children}</strong>
        {': '}
        {definition} <a href={moreHref}>{moreText}</a>
      </span>
    </>
  );
}
