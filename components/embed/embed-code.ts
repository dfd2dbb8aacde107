import { escaped } from '@/lib/format/xml';
import { type EmbedSize, wideFrame } from './embed-size';

interface EmbedFrame {
  /** Absolute. */
  readonly address: string;
  readonly title: string;
  /** `narrowHeight`: what it takes where there is no room for the wide drawing. */
  readonly size: EmbedSize & { readonly narrowHeight?: number };
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/**
 * The HTML that shows something in another site's page. With `narrowHeight` it takes the width that it is given, and its
 * height steps at the width where the drawing changes, without a script; without, it has the size given, or less where
 * there is less room.
 */
export function embedCode({ address, title, size: { width, height, narrowHeight } }: EmbedFrame): string {
  const frame = (style: string): string =>
    `<iframe${attributesOf({ src: address, title, width: String(width), height: String(height), loading: 'lazy', style })}></iframe>`;
  if (narrowHeight === undefined) return frame('max-width:100%;border:0');
  const [least, most] = [height, narrowHeight].sort((a, b) => a - b);
  // Steep enough to be a step: the taller one below the width where the drawing changes, the other from there on.
  const step = narrowHeight > height ? `${wideFrame}px - 100cqw` : `100cqw - ${wideFrame - 1}px`;
  const styled = frame(`width:100%;height:${most}px;height:clamp(${least}px,calc((${step})*999),${most}px);border:0`);
  return `<div style="container-type:inline-size;max-width:${width}px">${styled}</div>`;
}
