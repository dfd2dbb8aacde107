import type { View } from '@/lib/format/view';

/** Stands above everything else of a page with invented data, on paper too, and cannot be closed. */
export function IllustrativeBand({ view: { mark } }: { readonly view: View }) {
  if (mark === null) return null;
  return (
    <aside className="illustrative-band" aria-label={mark.cell} data-illustrative>
      {mark.band}
    </aside>
  );
}
