import type { ReactNode } from 'react';

interface FilterFormProps {
  /** The page's own address. What its query holds is kept: the release of a permalink. */
  readonly action: string;
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A GET form. With scripts the page changes in place while the reader chooses, and the focus stays where it is;
 * without them the form is sent as any other.
 */
export function FilterForm({ action, label, children }: FilterFormProps) {
  const [page = '', kept = ''] = action.split('?');
  return (
    <search aria-label={label}>
      <form action={page} method="get" data-in-place>
        {children}
        {[...new URLSearchParams(kept)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
