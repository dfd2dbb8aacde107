/** The colours of a chart that stands alone, by the custom properties that a page gives it. */
const lightPalette: Readonly<Record<string, string>> = {
  kcqg: '#0b4a46',
  kcdp: '#3f9a92',
  counterpart: '#c58a2d',
  remainder: '#6f7b78',
  all: '#4d5a66',
  ink: '#1a2226',
  muted: '#59636a',
  grid: '#e1e5e8',
  surface: '#ffffff',
};

/** A picture with colours of its own in place of the page's. */
export const withLightPalette = (svg: string): string =>
  svg.replace(
    /var\(--chart-([a-z]+)(?:,var\(--chart-[a-z]+\))?\)/gu,
    (property, name: string) => lightPalette[name] ?? property,
  );
