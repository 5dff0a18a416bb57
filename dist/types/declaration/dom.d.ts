import type { Tree } from "./element.ts";
/**
 * Makes an element what its tree says, and changes nothing that is so already: what has the focus keeps it, and what a
 * server wrote is taken over.
 */
export declare function draw<E extends Element>(element: E, { attributes, children }: Tree): E;
/** @param children in place of all that the element holds */
export declare function drawInside(element: Element, children: Tree["children"]): void;
