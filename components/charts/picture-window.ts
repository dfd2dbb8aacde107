import { JSDOM } from 'jsdom';

/** React and Recharts look for these when they are loaded, so this file has to be imported before them. */
export const { window: pictureWindow } = new JSDOM('<!doctype html><body><div id="chart"></div></body>', {
  pretendToBeVisual: true,
});

const names = [
  'window',
  'document',
  'navigator',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'Element',
  'Node',
  'Event',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

for (const name of names) {
  const value: unknown = name === 'window' ? pictureWindow : Reflect.get(pictureWindow, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
