import { isScript, type Tag } from "./element.ts";
import { patch, restore } from "./natives.ts";

/** What is done in the place of the browser. */
export interface Doing {
  /** The address that an element would have if it were not held; undefined where it is not held. */
  addressOf(element: Tag): string | undefined;
  /** @param set gives an element the address as the page would have: the same one, or another that is to try it */
  onAddress(element: Tag, address: string, set: (element: Tag) => void): void;
  /** Whether the type was taken note of, and must not be set. */
  onType(script: HTMLScriptElement, type: string): boolean;
}

/**
 * The least that catches tags which scripts make, before anything is asked for: measured, see docs/retrofit.md. What
 * gets its address by other ways is met by the observer.
 */
export function patchAll({ addressOf, onAddress, onType }: Doing): () => void {
  const source = ({ prototype }: { prototype: Tag }) =>
    patch(prototype, "src", ({ get, set }) => ({
      get(this: Tag) {
        return addressOf(this) ?? get?.call(this);
      },
      set(this: Tag, value: unknown) {
        onAddress(this, `${value}`, (element) => set?.call(element, value));
      },
    }));
  const patches = [
    ...[HTMLScriptElement, HTMLImageElement, HTMLIFrameElement].flatMap(source),
    ...patch(HTMLScriptElement.prototype, "type", ({ set }) => ({
      set(this: HTMLScriptElement, value: unknown) {
        if (!onType(this, `${value}`)) set?.call(this, value);
      },
    })),
    ...patch(Element.prototype, "setAttribute", ({ value: native }) => ({
      value: function setAttribute(this: Element, ...given: [string, string]) {
        const [name, value] = given;
        const key = /^(src|type)$/i.test(name) && name.toLowerCase();
        const isOurs = key === "type" ? isScript(this) : key && /^(script|img|iframe)$/.test(this.localName);
        // As a property it comes by the patches above.
        if (isOurs && this instanceof HTMLElement) Reflect.set(this, key as string, value);
        else native.apply(this, given);
      },
    })),
  ];
  return () => restore(patches);
}
