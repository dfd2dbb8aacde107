import type { DrawingSize } from '@/lib/domain/charts/chart-drawing';

/** Shared by what lays a drawing out and what draws it. Pixels of the drawing. */
export const fontSize = 14;
export const lineHeight = 19;
export const drawingWidth: Readonly<Record<DrawingSize, number>> = { narrow: 328, wide: 704 };
/** The placeholder of what is not published: always this wide, so that it cannot be read as an amount. */
export const blankWidth = 44;
/** The same for a span of years, whose width is given. */
export const blankHeight = 44;
export const gap = 6;
export const flagLine = 22;
