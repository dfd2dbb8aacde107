const drawnAttributes: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewBox'],
  g: ['fill'],
  defs: [],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
  rect: ['x', 'y', 'width', 'height', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  circle: ['cx', 'cy', 'r', 'fill'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-dasharray'],
  line: ['x1', 'y1', 'x2', 'y2', 'stroke'],
  text: [
    'x',
    'y',
    'text-anchor',
    'font-size',
    'font-weight',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'paint-order',
  ],
  tspan: ['font-weight', 'fill'],
};

const rounded = (text: string) =>
  text.replace(/(?:-|(?<!\d))\d+\.\d{4,}/gu, (number) => String(Math.round(Number(number) * 1000) / 1000));

const isEmpty = (element: Element): boolean =>
  element.childNodes.length === 0 && ['g', 'defs', 'text'].includes(element.localName);

function clean(element: Element): void {
  for (const child of [...element.children]) clean(child);
  const allowed = drawnAttributes[element.localName];
  if (allowed === undefined || isEmpty(element)) {
    element.remove();
    return;
  }
  for (const attribute of [...element.attributes]) {
    if (!allowed.includes(attribute.name)) element.removeAttribute(attribute.name);
    else if (element.localName !== 'svg') element.setAttribute(attribute.name, rounded(attribute.value));
  }
  if (element.localName === 'g' && element.attributes.length === 0) element.replaceWith(...element.childNodes);
}

/**
 * Recharts' SVG, changed in place, with nothing left but what is seen: no classes, roles, styles, empty layers, clip paths that nothing
 * uses. Numbers keep three decimals.
 */
export function leanSvg(svg: SVGSVGElement): string {
  clean(svg);
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}
