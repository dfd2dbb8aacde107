import type { Flag } from '@/lib/domain/charts/chart-drawing';
import type { BarsModel, BarsRow } from '@/lib/domain/charts/chart-model';
import { boldness, textWidth } from '@/lib/domain/charts/text-width';
import type { ChartLabels } from './chart-labels';
import { fontSize, gap } from './drawing-style';

interface Room {
  readonly max: number;
  readonly plotWidth: number;
  readonly width: number;
}

/**
 * Names every segment of a single bar. A flag flies to the right, earlier segments higher, so that no pole crosses a
 * text; one without room to its right hangs below the bar and flies to the left, later segments lower.
 */
export function flagsOf(model: BarsModel, row: BarsRow, labels: ChartLabels, room: Room): readonly Flag[] {
  let start = 0;
  const flags = row.cells.flatMap((cell, index) => {
    if (cell.value === 0) return [];
    const end = start + (cell.value ?? 0);
    const label = labels.series(model.series[index]?.code ?? 'all');
    const value = labels.value(cell);
    const isOpen = cell.value === null;
    const shift = isOpen ? gap : 0;
    const width = textWidth(`${label} ${value}`, fontSize) * boldness + 12;
    const textEnd = (start / room.max) * room.plotWidth + shift + width;
    // A text that is longer than its bar leans out to the right as far as there is room.
    const lean = Math.min(width - (end / room.max) * room.plotWidth, room.width - (end / room.max) * room.plotWidth);
    const flag =
      textEnd <= room.width
        ? { at: start, shift, side: 'above' as const, label, value, isOpen }
        : { at: end, shift: Math.max(isOpen ? 24 : 0, lean), side: 'below' as const, label, value, isOpen };
    start = end;
    return [flag];
  });
  const above = flags.filter((flag) => flag.side === 'above');
  const below = flags.filter((flag) => flag.side === 'below');
  return [
    ...above.map((flag, index) => ({ ...flag, line: above.length - 1 - index })),
    ...below.map((flag, index) => ({ ...flag, line: index })),
  ];
}
