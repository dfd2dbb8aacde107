import type { View } from '@/lib/format/view';

/** A side as the page shows it: its name, and the addresses of its dataset. */
export interface ShownSide {
  readonly name: string;
  readonly view: View;
}
