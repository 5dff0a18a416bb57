/** An element as data: drawn on a page by `dom.ts`, written for a server by `html.ts`. */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

type Child = Tree | string | false | undefined;

/** Children that are nothing are left out. */
export const h = (tag: string, attributes: Tree["attributes"], ...children: Child[]): Tree => ({
  tag,
  attributes,
  children: children.filter((child): child is Tree | string => Boolean(child)),
});
