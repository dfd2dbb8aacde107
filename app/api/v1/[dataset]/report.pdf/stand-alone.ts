import { withPrintPalette } from './print-palette';

/** A picture of a page as an SVG document: with its namespace, its font and its colours, and without HTML's entities. */
export const standAlone = (svg: string): string =>
  withPrintPalette(svg)
    .replaceAll('&nbsp;', '&#160;')
    // Typst drops a space that opens a `<tspan>`.
    .replace(/(<tspan[^<>]*>) /g, ' $1')
    .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg" font-family="Be Vietnam Pro"');
