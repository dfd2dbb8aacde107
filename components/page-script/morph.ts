/** What the reader decides, and no page says. */
const isReaders = (element: Element, attribute: string): boolean =>
  attribute === 'open' && element.localName === 'details';

const keys = ['id', 'class', 'data-scheme', 'data-chart'] as const;

const drawingIn = (element: Element) =>
  element.hasAttribute('data-marks') && element.querySelector('[data-drawing]')?.textContent;

/** Whether a node may become another: the same kind of thing, not the same content. */
function isSame(one: Node, other: Node): boolean {
  if (one.nodeName !== other.nodeName) return false;
  if (!(one instanceof Element && other instanceof Element)) return true;
  return drawingIn(one) === drawingIn(other) && keys.every((key) => one.getAttribute(key) === other.getAttribute(key));
}

function morph(from: Node, to: Node): void {
  if (!(from instanceof Element && to instanceof Element)) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return;
  }
  // A chart that draws the same stays, in use or not.
  if (from.hasAttribute('data-marks') || from.localName === 'dialog') return;
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !isReaders(from, name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (!isReaders(from, name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  morphChildren(from, to);
}

/**
 * Makes the children of one element those of another. What is the same kind of thing in the same order stays the same
 * element: the focus, a word being typed, an open part and a live region survive.
 */
export function morphChildren(from: Element, to: Element): void {
  let next: ChildNode | null = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    let found: ChildNode | null = next;
    while (found && !isSame(found, wanted)) found = found.nextSibling;
    if (!found) {
      from.insertBefore(wanted, next);
      continue;
    }
    while (next && next !== found) {
      const gone: ChildNode = next;
      next = gone.nextSibling;
      gone.remove();
    }
    next = found.nextSibling;
    morph(found, wanted);
  }
  while (next) {
    const gone: ChildNode = next;
    next = gone.nextSibling;
    gone.remove();
  }
}
