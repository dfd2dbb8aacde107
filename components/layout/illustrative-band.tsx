import type { View } from '@/lib/format/view';

/** Stands above everything else of a page with invented data, on paper too, and cannot be closed. */
export function IllustrativeBand({ view: { mark } }: { readonly view: View }) {
  if (mark === null) return null;
  return (
    <p role="note" className="illustrative-band" data-illustrative>
      {mark.band}
    </p>
  );
}
