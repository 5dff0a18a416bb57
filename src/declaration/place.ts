import type { Declaration } from "../types.ts";

/** An element that the declaration is drawn in. */
export interface Place {
  /** The level that its headings begin with. */
  readonly level: number;
  /** What the page had there, put back at the end. */
  readonly before: readonly Node[];
  /** What was drawn there last. */
  readonly root?: Node | null;
  readonly shown?: Declaration;
}

/** Makes room; what a server wrote stays where it is, to be drawn over. */
export function takeOver(host: Element): Place {
  const nodes = [...host.childNodes];
  const before = nodes.map((one) => one.cloneNode(true));
  const written = host.querySelector(":scope > [data-sluis=declaration]");
  for (const one of nodes) if (one !== written) one.remove();
  return { level: levelAt(host), before };
}

/** The declaration's own headings, and those of the banner, are none that it stands under. */
const OURS = "#sluis, [data-consent-declaration]";

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** What the page asks for, else one below the nearest heading before. */
function levelAt(host: Element): number {
  const asked = host.getAttribute("data-consent-declaration") ?? "";
  const before = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(
    (one) => !one.closest(OURS) && one.compareDocumentPosition(host) & FOLLOWING,
  );
  return /^[1-6]$/.test(asked) ? Number(asked) : Number(before.at(-1)?.localName[1] ?? 2) + 1;
}
