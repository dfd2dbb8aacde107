import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { ChartView } from '@/components/charts/chart-view';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';

/** The drawing, alive, over the server's picture, and once it is complete in its place. */
export class LiveChart {
  readonly #root: Root;
  readonly #drawing: ChartDrawing;

  /** `place` holds the server's picture as its only child. */
  constructor(place: HTMLElement, drawing: ChartDrawing) {
    const picture = place.firstElementChild;
    const live = document.createElement('div');
    live.className = '[grid-area:1/1]';
    live.style.aspectRatio = `${drawing.width} / ${drawing.height}`;
    live.style.visibility = 'hidden';
    live.dataset.live = 'false';
    place.append(live);
    this.#drawing = drawing;
    this.#root = createRoot(live);
    flushSync(() => this.show(null));
    // Recharts fills its layers in a second pass; the picture goes when the live one is complete.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        picture?.remove();
        live.style.visibility = 'visible';
        live.dataset.live = 'true';
      }),
    );
  }

  /** Marks the reading with this index. */
  show(active: number | null): void {
    this.#root.render(<ChartView drawing={this.#drawing} active={active} />);
  }
}
