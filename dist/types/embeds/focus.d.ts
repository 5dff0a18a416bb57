/**
 * Puts the focus into what was let through: the frame, or what can have it among the nodes that a template gave.
 * Otherwise it would be lost with the button that is gone.
 */
export declare function focusInto(embed: HTMLElement, nodes: readonly ChildNode[]): void;
