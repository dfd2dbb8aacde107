import { ChartInUse } from './chart-in-use';
import { makeChartsStops } from './make-charts-stops';

const inUse = new WeakMap<Element, ChartInUse>();

function chartAt(event: Event): ChartInUse | null {
  const marks = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;
  if (!marks) return null;
  const chart = inUse.get(marks) ?? new ChartInUse(marks);
  inUse.set(marks, chart);
  return chart;
}

const point = (event: PointerEvent) => chartAt(event)?.point(event.clientX, event.clientY);

/** Charts answer to pointer, finger and keys. */
export function readCharts(): void {
  makeChartsStops();
  document.addEventListener('pointerover', point);
  document.addEventListener('pointermove', point);
  document.addEventListener('pointerdown', point);
  document.addEventListener('pointerout', (event) => {
    const chart = chartAt(event);
    if (event.pointerType === 'mouse' && chart && !chart.holds(event.relatedTarget)) chart.close();
  });
  document.addEventListener('focusin', (event) => chartAt(event)?.wake());
  document.addEventListener('focusout', (event) => chartAt(event)?.close());
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (chartAt(event)?.step(event.key)) event.preventDefault();
  });
}
