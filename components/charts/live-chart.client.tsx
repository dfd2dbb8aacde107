'use client';

import {
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { ChartDrawing } from '@/lib/domain/charts/chart-drawing';
import { ChartTooltip, spokenReading } from './chart-tooltip';
import { readingAfterKey, readingAt } from './reading-at';

type View = ComponentType<{ readonly drawing: ChartDrawing; readonly active: number | null }>;

interface LiveChartProps {
  readonly drawing: ChartDrawing;
  /** What a screen reader says instead of the picture. */
  readonly name: string;
  /** How to read it with keys: the name of what takes the focus. */
  readonly hint: string;
  /** The server's picture. */
  readonly children: ReactNode;
}

/**
 * Puts the same drawing, alive, in the place of the server's picture as soon as someone points at it, touches it or
 * steps into it. Recharts is fetched then, not before; until it is there, or if it never comes, the picture stays and
 * can be read all the same.
 */
export function LiveChart({ drawing, name, hint, children }: LiveChartProps) {
  const [View, setView] = useState<View | null>(null);
  const [isDrawn, setIsDrawn] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const [isScripted, setIsScripted] = useState(false);
  const isAsked = useRef(false);

  useEffect(() => setIsScripted(true), []);

  useEffect(() => {
    if (View === null) return;
    // Recharts fills its layers in a second pass; the picture goes when the live one is complete.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setIsDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [View]);

  const wake = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    import('./chart-view').then(
      (module) => setView(() => module.ChartView),
      () => {
        isAsked.current = false;
      },
    );
  };

  const point = (event: PointerEvent<HTMLElement>) => {
    wake();
    const place = event.currentTarget.getBoundingClientRect();
    const scale = drawing.width / place.width;
    setActive(readingAt(drawing, (event.clientX - place.left) * scale, (event.clientY - place.top) * scale));
  };

  const step = (event: KeyboardEvent) => {
    const next = readingAfterKey(event.key, active, drawing.readings.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setActive(next);
    const reading = next === null ? undefined : drawing.readings[next];
    setSpoken(reading === undefined ? '' : spokenReading(reading));
  };

  const close = () => {
    setActive(null);
    setSpoken('');
  };

  const reading = active === null ? undefined : drawing.readings[active];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks that are read, not of form fields
    <div
      role="group"
      aria-label={hint}
      tabIndex={isScripted ? 0 : undefined}
      className="relative"
      onPointerEnter={point}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && close()}
      onFocus={wake}
      onBlur={close}
      onKeyDown={step}
    >
      <div role="img" aria-label={name} className="pointer-events-none grid">
        {!isDrawn && <div className="[grid-area:1/1]">{children}</div>}
        {View !== null && (
          <div
            data-live={isDrawn}
            className="[grid-area:1/1]"
            style={{ aspectRatio: `${drawing.width} / ${drawing.height}`, visibility: isDrawn ? 'visible' : 'hidden' }}
          >
            <View drawing={drawing} active={active} />
          </div>
        )}
      </div>
      {reading !== undefined && <ChartTooltip drawing={drawing} reading={reading} />}
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}
