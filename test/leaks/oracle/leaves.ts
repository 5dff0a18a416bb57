import { type Document, ORIGIN, type Part } from "../page.ts";

/** The first place in a piece of markup that asks somebody for something, and what must be granted for it. */
export interface Leaf {
  readonly url: string;
  /** Every name that must be granted; `undefined` where nothing may ever let it through. */
  readonly needs: readonly string[] | undefined;
  readonly kind: "script" | "frame" | "file";
  /** A cookie that its script writes in the site's name. */
  readonly cookie?: string;
  /** It may pass, and need not: browsers themselves never run scripts that come as text. */
  readonly isOptional: boolean;
  /** It stands in a template, or in the page itself. */
  readonly isDeep: boolean;
}

/** Around an element: what its templates need, and how they came. */
interface Around {
  readonly needs: readonly string[] | undefined;
  readonly isText: boolean;
  readonly isDeep: boolean;
}

const namesIn = (value: string | undefined): string[] | undefined => {
  const names = value?.split(/[ \t\n\f\r]+/).filter(Boolean);
  return names?.length ? names : undefined;
};
const both = (some: readonly string[] | undefined, more: readonly string[] | undefined) =>
  some && more && [...some, ...more];

/** Where a script's text sends its first word. */
const spokenIn = (text: string) => /https:\/\/[^"]+/.exec(text)?.[0] ?? "";
const cookieIn = (url: string) => `own_${new URL(url).hostname.split(".")[0]?.replaceAll("-", "_")}`;
const whole = (url: string) => new URL(url, ORIGIN).href;
const isSafe = (url: string) => /^(https:|\/)/.test(url);

function script({ attrs, text = "" }: Part, around: Around): Leaf {
  const url = attrs["data-src"] ?? attrs.src ?? spokenIn(text);
  const isInert = attrs.type === "text/plain";
  const isHeld = isInert || !around.isDeep;
  // In a template any other script runs with the template; outside one, a plain script has always run.
  const own = isInert ? namesIn(attrs["data-consent"]) : [];
  // A script of the template's own waits for what it names too.
  const named = attrs["data-consent"] === undefined ? [] : namesIn(attrs["data-consent"]);
  const needs = both(around.needs, isHeld ? own : named);
  const isSpoken = attrs["data-src"] === undefined && attrs.src === undefined;
  return {
    url: whole(url),
    needs: isSafe(url) ? needs : undefined,
    kind: "script",
    ...(isSafe(url) && (isSpoken || !/fail/.test(url)) && { cookie: cookieIn(url) }),
    isOptional: around.isText,
    isDeep: around.isDeep,
  };
}

const KINDS: Readonly<Record<string, Leaf["kind"]>> = {
  iframe: "frame",
  img: "file",
  link: "file",
  video: "file",
};

function element({ tag, attrs }: Part, around: Around): Leaf[] {
  const kind = KINDS[tag];
  const consent = attrs["data-consent"];
  return Object.entries(attrs).flatMap(([name, url]) => {
    const [, held, attribute] = /^(data-)?(src|href|poster)$/.exec(name) ?? [];
    if (!kind || !attribute) return [];
    // What keeps its address back and names nobody keeps it for ever; a plain address was never held.
    const needs = held ? namesIn(consent) : [];
    const isMet = isSafe(url) ? both(around.needs, needs) : undefined;
    return [{ url: whole(url), needs: isMet, kind, isOptional: false, isDeep: around.isDeep }];
  });
}

function leavesIn(part: Part, around: Around): Leaf[] {
  if (part.tag === "script") return [script(part, around)];
  const isTemplate = part.tag === "template";
  const consent = part.attrs["data-consent"];
  const inside = isTemplate
    ? { ...around, isDeep: true, needs: both(around.needs, namesIn(consent)) }
    : around;
  return [...element(part, around), ...(part.parts ?? []).flatMap((one) => leavesIn(one, inside))];
}

/** @param isText whether the browser gets it as text, by `innerHTML` and its like */
export const leavesOf = (parts: readonly Part[], isText = false): Leaf[] =>
  parts
    .flatMap((part) => leavesIn(part, { needs: [], isText, isDeep: false }))
    // What nobody holds back is the browser's affair alone.
    .map((leaf) => (leaf.needs?.length === 0 ? { ...leaf, isOptional: true } : leaf));

export const leavesOfPage = ({ head, before, after }: Document): { head: Leaf[]; body: Leaf[] } => ({
  head: leavesOf(head),
  body: leavesOf([...before, ...after]),
});
