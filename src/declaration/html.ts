import type { Tree } from "./element.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would turn it into a line feed, and no HTML can hold the next.
  "\r": "&#13;",
  "\0": "\uFFFD",
};

const escaped = (text: string): string => text.replace(/[&<>"\r\0]/g, (sign) => ENTITIES[sign] ?? "");

/** The tree as HTML, every text of it escaped (R177). No element in it is void, and none holds raw text. */
export function toHtml({ tag, attributes, children }: Tree): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : toHtml(child)));
  return `<${tag}${given.join("")}>${inner.join("")}</${tag}>`;
}
