import type { ChartDrawing, Reading } from '@/lib/domain/charts/chart-drawing';

/** A reading in one sentence, for those who hear it. */
export const spokenReading = ({ title, lines }: Reading): string =>
  [title, ...lines.map(({ label, value, note }) => [label, value, note && `(${note})`].filter(Boolean).join(' '))].join(
    '. ',
  );

function element(name: 'div' | 'p' | 'span', className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

const lineOf = ({ label, value, note }: Reading['lines'][number]): HTMLElement =>
  element(
    'p',
    'mt-1 flex flex-wrap justify-between gap-x-4',
    ...(label === null ? [] : [element('span', '', label)]),
    element(
      'span',
      label === null ? '' : 'ml-auto text-right',
      element('span', 'tabular-nums', value),
      ...(note === '' ? [] : [element('span', 'block text-xs text-muted', note)]),
    ),
  );

/** All that there is to say of a mark, below it. Placed in per cent, so that it follows the picture's scale. */
export function tooltipOf(drawing: ChartDrawing, { box, title, lines }: Reading): HTMLElement {
  const middle = ((box.x + box.width / 2) / drawing.width) * 100;
  const bottom = ((box.y + box.height) / drawing.height) * 100;
  const tooltip = element(
    'div',
    'pointer-events-none absolute z-10 rounded-sm border border-muted bg-paper text-ink px-3 py-2 text-sm leading-snug shadow-md print:hidden',
    element('p', 'font-semibold', title),
    ...lines.map(lineOf),
  );
  tooltip.ariaHidden = 'true';
  tooltip.style.top = `calc(${bottom}% + 4px)`;
  tooltip.style.left = `clamp(0px, ${middle}% - 10rem, max(0px, 100% - 20rem))`;
  tooltip.style.width = 'min(20rem, 100%)';
  return tooltip;
}
