import { isScript, mark, type Tag } from "./element.ts";

const told = new Set<string>();

/** The tag as it should be written; made where nothing is loaded. */
function written(element: Tag, address: string, ids: readonly string[]): string {
  const shown = document.implementation.createHTMLDocument().importNode(element);
  for (const name of ["src", "nonce"]) shown.removeAttribute(name);
  if (shown.dataset.consent === undefined) {
    if (isScript(shown)) shown.async = element.hasAttribute("async");
    mark(shown, ids, address);
  }
  const given = [...shown.attributes].map(({ name, value }) =>
    value ? ` ${name}="${value.replaceAll('"', "&quot;")}"` : ` ${name}`,
  );
  const { localName } = shown;
  return `<${localName}${given.join("")}>${localName === "img" ? "" : `</${localName}>`}`;
}

/** Tells the owner, once of each address, how its tag is to be written. */
export function say(what: string, address: string, ids: readonly string[], element: Tag): void {
  if (told.has(address)) return;
  told.add(address);
  // Who makes the element may not be done with it.
  setTimeout(() =>
    console.warn(
      `sluis: ${what} ${ids.join(", ")}; leave it out where that service loads it, else write it so, and nothing is asked for before:\n- ${written(element, address, ids)}`,
    ),
  );
}
