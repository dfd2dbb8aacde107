/** Charts take the focus where scripts run: without them a stop would be empty. */
export function makeChartsStops(): void {
  for (const marks of document.querySelectorAll<HTMLElement>('[data-marks]')) marks.tabIndex = 0;
}
