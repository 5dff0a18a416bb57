import type { Tree } from "./element.ts";

/**
 * Makes an element what its tree says, and changes nothing that is so already: what has the focus keeps it, and what a
 * server wrote is taken over.
 */
export function draw<E extends Element>(element: E, { attributes, children }: Tree): E {
  for (const name of element.getAttributeNames())
    if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  drawInside(element, children);
  return element;
}

/** @param children in place of all that the element holds */
export function drawInside(element: Element, children: Tree["children"]): void {
  children.forEach((child, index) => {
    const there = element.childNodes[index];
    const made = typeof child === "string" ? drawText(there, child) : drawChild(there, child);
    if (made !== there) there ? there.replaceWith(made) : element.append(made);
  });
  while (element.childNodes.length > children.length) element.lastChild?.remove();
}

function drawText(there: Node | undefined, text: string): Node {
  if (there?.nodeName !== "#text") return new Text(text);
  if (there.nodeValue !== text) there.nodeValue = text;
  return there;
}

const drawChild = (there: Node | undefined, tree: Tree): Element =>
  draw(
    there instanceof Element && there.localName === tree.tag ? there : document.createElement(tree.tag),
    tree,
  );
