import type { View } from './view';

/** The size of a file: `12,3 KB`. */
export function registerBytes({ messages, format }: Pick<View, 'messages' | 'format'>, bytes: number): string {
  const { one, kilo, mega } = messages.check.bytes;
  if (bytes < 1_000) return `${format.count(bytes)} ${one}`;
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, mega] : [bytes / 1_000, kilo];
  return `${format.number(Math.round(value * 10) / 10, 'ratio')} ${unit}`;
}
