import 'server-only';
import { processWide } from '@/lib/process-wide';
import { PngWorkerThread } from './png-worker-thread';
import { Remembering } from './remembering';

const pictures = processWide('png-pictures', () => new Remembering(new PngWorkerThread(), 16_000_000));

/**
 * An SVG as a PNG, in Be Vietnam Pro and no other typeface. `scale`: pixels of the picture for one of the SVG's own.
 * `null` where it could not be drawn (the log says why). Rejects with `PictureLate` where it is not there in time.
 */
export const pngOf = (svg: string, scale: number): Promise<Uint8Array | null> => pictures.ask({ svg, scale });
