import { readingAfterKey, readingAt } from '@/components/charts/reading-at';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import { spokenReading, tooltipOf } from './chart-tooltip';
import type { LiveChart } from './live-chart';

/**
 * A chart that someone points at, touches or steps into. Puts the same drawing, alive, in the place of the server's
 * picture. Recharts is fetched then, not before; until it is there, or if it never comes, the picture stays and can be
 * read all the same.
 */
export class ChartInUse {
  readonly #marks: HTMLElement;
  readonly #drawing: ChartDrawing;
  #active: number | null = null;
  #tooltip: Element | null = null;
  #isAsked = false;
  #live: LiveChart | null = null;

  constructor(marks: HTMLElement) {
    this.#marks = marks;
    this.#drawing = JSON.parse(marks.querySelector('[data-drawing]')?.textContent ?? '');
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#marks.contains(target);
  }

  wake(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import('./live-chart').then(
      ({ LiveChart }) => {
        const place = this.#marks.querySelector<HTMLElement>('[role="img"]');
        if (!place) return;
        this.#live = new LiveChart(place, this.#drawing);
        this.#live.show(this.#active);
      },
      () => {
        this.#isAsked = false;
      },
    );
  }

  point(clientX: number, clientY: number): void {
    this.wake();
    const place = this.#marks.getBoundingClientRect();
    const scale = this.#drawing.width / place.width;
    this.#show(readingAt(this.#drawing, (clientX - place.left) * scale, (clientY - place.top) * scale));
  }

  /** Whether the key means something here. */
  step(key: string): boolean {
    const next = readingAfterKey(key, this.#active, this.#drawing.readings.length);
    if (next === undefined) return false;
    this.#show(next);
    const reading = next === null ? undefined : this.#drawing.readings[next];
    this.#speak(reading === undefined ? '' : spokenReading(reading));
    return true;
  }

  close(): void {
    this.#show(null);
    this.#speak('');
  }

  #speak(text: string): void {
    const region = this.#marks.querySelector('[aria-live]');
    if (region) region.textContent = text;
  }

  #show(active: number | null): void {
    if (active === this.#active) return;
    this.#active = active;
    this.#tooltip?.remove();
    const reading = active === null ? undefined : this.#drawing.readings[active];
    this.#tooltip = reading === undefined ? null : tooltipOf(this.#drawing, reading);
    if (this.#tooltip) this.#marks.append(this.#tooltip);
    this.#live?.show(active);
  }
}
