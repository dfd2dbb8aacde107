'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';

interface ChipLinkProps {
  readonly href: string;
  readonly label: string;
  /** The id of what takes the focus: the chip itself goes with the filter that it removes. */
  readonly focusId: string;
  readonly children: ReactNode;
}

/** A chosen filter, removed in place. */
export function ChipLink({ href, label, focusId, children }: ChipLinkProps) {
  return (
    <Link
      className="chip"
      href={href}
      scroll={false}
      prefetch={false}
      replace
      aria-label={label}
      onClick={() => document.getElementById(focusId)?.focus({ preventScroll: true })}
    >
      {children}
      <span aria-hidden="true">×</span>
    </Link>
  );
}
