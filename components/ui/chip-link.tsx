import type { ReactNode } from 'react';

interface ChipLinkProps {
  readonly href: string;
  readonly label: string;
  /** The id of what takes the focus: the chip itself goes with the filter that it removes. */
  readonly focusId: string;
  readonly children: ReactNode;
}

/** A chosen filter, removed in place. */
export const ChipLink = ({ href, label, focusId, children }: ChipLinkProps) => (
  <a className="chip" href={href} aria-label={label} data-in-place data-focus={focusId}>
    {children}
    <span aria-hidden="true">×</span>
  </a>
);
