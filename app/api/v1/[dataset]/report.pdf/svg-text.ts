import { Fragment, isValidElement, type ReactNode } from 'react';

/** Attributes that SVG writes as React does. */
const asWritten = new Set(['viewBox', 'patternUnits', 'patternTransform']);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const attributeName = (name: string): string =>
  asWritten.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

interface ElementProps extends Readonly<Record<string, unknown>> {
  readonly children?: ReactNode;
}

type Drawn = (props: ElementProps) => ReactNode;
const isDrawn = (type: unknown): type is Drawn => typeof type === 'function';

/** An SVG element of our own components, which have no state, as text: React's renderer is closed to a route. */
export function svgText(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(svgText).join('');
  if (!isValidElement<ElementProps>(node)) return escaped(String(node));
  const { type, props } = node;
  if (type === Fragment) return svgText(props.children);
  if (isDrawn(type)) return svgText(type(props));
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== undefined && value !== null)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`);
  return `<${String(type)}${attributes.join('')}>${svgText(props.children)}</${String(type)}>`;
}
