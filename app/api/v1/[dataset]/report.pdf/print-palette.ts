/** The colours of a chart in print: each differs from its neighbours in lightness, so that a copy in grey can be read. */
const printPalette: Readonly<Record<string, string>> = {
  kcqg: '#0b4a46',
  kcdp: '#5aa69f',
  counterpart: '#e6cf9e',
  remainder: '#6f7b78',
  all: '#4d5a66',
  ink: '#16211f',
  muted: '#4b5755',
  grid: '#d9dfdc',
  surface: '#ffffff',
};

/** A picture with colours of its own in place of a page's custom properties. */
export const withPrintPalette = (svg: string): string =>
  svg.replace(
    /var\(--chart-([a-z]+)(?:,var\(--chart-[a-z]+\))?\)/gu,
    (property, name: string) => printPalette[name] ?? property,
  );
