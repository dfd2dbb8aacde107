'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';

interface FilterFormProps {
  /** The page's own address. What its query holds is kept: the release of a permalink. */
  readonly action: string;
  readonly label: string;
  readonly children: ReactNode;
}

const typingPause = 300;

/** The form's fields as a canonical query: empty fields are not written. */
function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(key, value.trim());
  }
  return query.toString();
}

/**
 * A GET form. With scripts the page changes in place while the reader chooses, and the focus stays where it is;
 * without them the form is sent as any other.
 */
export function FilterForm({ action, label, children }: FilterFormProps) {
  const [page = '', kept = ''] = action.split('?');
  const router = useRouter();
  const search = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();

  // A filter may be removed by a chip or the back button: the boxes follow the address, but not while a newer choice
  // is on its way.
  useEffect(() => {
    if (pending) return;
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLSelectElement)) continue;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = search.getAll(field.name).includes(field.value);
      } else if (field !== document.activeElement && field.name) {
        field.value = search.get(field.name) ?? '';
      }
    }
  }, [search, pending]);

  const go = () => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const query = queryOf(form.current);
    startTransition(() => router.replace(query ? `${page}?${query}` : page, { scroll: false }));
  };
  const onInput = (event: FormEvent) => {
    clearTimeout(timer.current);
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'search';
    timer.current = setTimeout(go, isText ? typingPause : 0);
  };

  return (
    <search aria-label={label}>
      <form
        ref={form}
        action={page}
        method="get"
        aria-busy={pending}
        onInput={onInput}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        {children}
        {[...new URLSearchParams(kept)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
