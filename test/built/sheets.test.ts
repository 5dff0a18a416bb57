import postcss, { type AtRule, type ChildNode, type Container, type Rule } from "postcss";
import { describe, expect, it } from "vitest";
import { DIST, filesIn, text } from "./files.ts";

/** Text of a file that begins like a rule, up to the end of its string; layer and `!important` are added later. */
const SHEET =
  /(["'`])(?=[#@[:*a-z])((?:[#@.:*>+~,\w\s-]|\[[^\]"'`]*\]|\([^)"'`]*\)){4,}\{(?:[\w-]+|:root\{[\w-]+):.*?)(?<!\\)\1/gs;

const SHEETS = filesIn(DIST, ".js").flatMap((file) =>
  [...text("dist", file).matchAll(SHEET)].map(([, , css = ""]) => ({
    file,
    // What is filled in later is a length.
    css: css.replace(/\$\{[^}]*\}/g, "1").replace(/\\(.)/g, "$1"),
  })),
);

/** Cuts at a character, but not inside brackets. */
function cut(selector: string, at: RegExp): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of selector) {
    if (/[([]/.test(letter)) depth++;
    if (/[)\]]/.test(letter)) depth--;
    if (depth === 0 && at.test(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** An element of ours, or a frame that is held: the compound says so by itself, outside of any negation. */
const OURS = /#sluis(?![\w-])|\[data-sluis=["']?(placeholder|declaration|held)["']?\]/;
const isOurs = (compound: string) => OURS.test(compound.replace(/:(not|has)\(.*\)/g, ""));

/**
 * What a selector can match lies within ours where its first compound is ours and the rest goes down from there, or
 * aside once it is down; or right beside a placeholder, where the frame is that it stands for.
 */
function canMatchOutside(selector: string): boolean {
  const [first = "", ...rest] = cut(selector.replace(/\s*([>+~])\s*/g, " $1 "), /\s/);
  if (!isOurs(first)) return true;
  const goesAside = /^[+~]$/.test(rest[0] ?? "");
  return goesAside && !/^\[data-sluis=["']?placeholder["']?\] \+ iframe$/.test([first, ...rest].join(" "));
}

/** So that the banner hides no focus of the page (R145): room to scroll, and nothing else, on the root. */
const ROOM = /^(scroll-padding-bottom|content|display|height)$/;
const isRoom = (selector: string, rule: Rule) =>
  /^:root(:has\(.*\))?(::?after)?$/.test(selector) &&
  rule.nodes.every((node) => node.type !== "decl" || ROOM.test(node.prop));

function walk(nodes: readonly ChildNode[], visit: (rule: Rule) => void, at: (rule: AtRule) => void): void {
  for (const node of nodes) {
    if (node.type === "rule") visit(node);
    if (node.type !== "atrule") continue;
    at(node);
    if (node.name !== "keyframes") walk((node as Container).nodes ?? [], visit, at);
  }
}

const found = SHEETS.map(({ file, css }) => {
  const strays: string[] = [];
  const slow: string[] = [];
  const names: string[] = [];
  let count = 0;
  const visit = (rule: Rule) => {
    for (const selector of cut(rule.selector, /,/)) {
      count++;
      if (canMatchOutside(selector) && !isRoom(selector, rule)) strays.push(selector);
      if (/^:(is|where|has)\(/.test(selector) && / /.test(selector)) slow.push(selector);
    }
  };
  const at = ({ name, params }: AtRule) => {
    if (/^(media|supports|container|layer|starting-style)$/.test(name)) return;
    if (!/^(keyframes|property|counter-style|font-face|page)$/.test(name) || !/^(--_?)?sluis/.test(params))
      names.push(`@${name} ${params}`);
  };
  walk(postcss.parse(css).nodes, visit, at);
  return { file, strays, slow, names, count };
});

describe("the built sheets", () => {
  it("are found, and read", () => {
    expect([...new Set(found.map(({ file }) => file))]).toEqual([
      "sluis-declaration.js",
      "sluis-embeds.js",
      "sluis-front.js",
      "sluis-more.js",
      "sluis-notice.js",
      "sluis-ui.js",
    ]);
    for (const file of new Set(found.map((one) => one.file)))
      expect(
        found.filter((one) => one.file === file).reduce((sum, one) => sum + one.count, 0),
      ).toBeGreaterThan(15);
  });

  it("match nothing outside of #sluis, placeholders and the declaration", () => {
    expect(found.flatMap(({ file, strays }) => strays.map((one) => `${file}: ${one}`))).toEqual([]);
  });

  it("can be passed over for elements of the page by what stands above them, which one of several cannot", () => {
    expect(found.flatMap(({ file, slow }) => slow.map((one) => `${file}: ${one}`))).toEqual([]);
  });

  it("give no name that the page may use too, to keyframes or properties", () => {
    expect(found.flatMap(({ file, names }) => names.map((one) => `${file}: ${one}`))).toEqual([]);
  });

  it.each([
    ["button", true],
    ["#sluis", false],
    ["#sluis-other", true],
    ["#sluis[data-sluis] button", false],
    ["#sluis[data-sluis] > .a .b:not(.c)", false],
    ["#sluis[data-sluis] ~ main", true],
    ["#sluis[data-sluis] .a + .b", false],
    ["#sluis[data-sluis] + .b .a", true],
    ["body:not(#sluis[data-sluis]) p", true],
    [":root:has(#sluis[data-sluis])", true],
    ["iframe[data-sluis=held]", false],
    ["[data-sluis=placeholder] + iframe", false],
    ["[data-sluis=placeholder] + p", true],
    ["[data-sluis=placeholder]:not([data-theme=light])", false],
    ["[data-sluis=banner]", true],
    [".words [data-sluis=placeholder]", true],
  ])("%s is judged rightly", (selector, expected) => {
    expect(canMatchOutside(selector)).toBe(expected);
  });
});
