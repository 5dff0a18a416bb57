import type { Files } from "../network.ts";

/** How many tags of each kind a page has. */
export const EACH = 3;

/** Milliseconds after the page has loaded until it makes the tags that come later. */
export const LATER = 800;

interface Kind {
  readonly name: string;
  /** The markup or the script that brings a tag with this address. */
  readonly bring: (url: string) => string;
  /** False for an image, which runs nothing. @default true */
  readonly runs?: false;
  /** True where a script gives the address: it is held before anything is asked for. @default false */
  readonly isMade?: true;
}

const inline = (code: string) => `<script>${code}</script>`;
const insert = (url: string) =>
  `var s = document.createElement("script"), f = document.getElementsByTagName("script")[0]; s.async = true; s.src = "${url}"; s.type = "text/javascript"; f.parentNode.insertBefore(s, f)`;
const attribute = (url: string) =>
  `var s = document.createElement("script"); s.setAttribute("src", "${url}"); document.head.append(s)`;
const pixel = (url: string) => `new Image().src = "${url}"`;
const frame = (url: string) =>
  `var i = document.createElement("iframe"); i.src = "${url}"; document.documentElement.append(i)`;
const script = (url: string) => `'<script src="${url}"></scr' + 'ipt>'`;
const fragment = (url: string) =>
  `document.head.append(document.createRange().createContextualFragment(${script(url)}))`;
const html = (text: string) =>
  `var d = document.createElement("div"); document.documentElement.append(d); d.innerHTML = '${text}'`;
const later = (code: string) => `addEventListener("load", () => setTimeout(() => { ${code} }, ${LATER}))`;

/** Every way in which a vendor's tag comes into a page, as it is written in the wild. */
export const KINDS: readonly Kind[] = [
  { name: "script that blocks", bring: (url) => `<script src="${url}"></script>` },
  { name: "script, `async`", bring: (url) => `<script async src="${url}"></script>` },
  { name: "script, `defer`", bring: (url) => `<script defer src="${url}"></script>` },
  { name: "script, `type=module`", bring: (url) => `<script type="module" src="${url}"></script>` },
  { name: "script by `document.write`", bring: (url) => inline(`document.write(${script(url)})`) },
  { name: "script in a fragment of markup", bring: (url) => inline(fragment(url)) },
  { name: "script by an inline loader", bring: (url) => inline(insert(url)), isMade: true },
  { name: "script by `setAttribute`", bring: (url) => inline(attribute(url)), isMade: true },
  { name: "script by a loader, later", bring: (url) => inline(later(insert(url))), isMade: true },
  { name: "image", bring: (url) => `<img alt="" src="${url}">`, runs: false },
  { name: "image by `innerHTML`", bring: (url) => inline(html(`<img alt="" src="${url}">`)), runs: false },
  { name: "pixel by `new Image`", bring: (url) => inline(pixel(url)), runs: false, isMade: true },
  {
    name: "pixel by `new Image`, later",
    bring: (url) => inline(later(pixel(url))),
    runs: false,
    isMade: true,
  },
  { name: "frame", bring: (url) => `<iframe src="${url}"></iframe>` },
  { name: "frame by `innerHTML`", bring: (url) => inline(html(`<iframe src="${url}"></iframe>`)) },
  { name: "frame by a script", bring: (url) => inline(frame(url)), isMade: true },
  { name: "frame by a script, later", bring: (url) => inline(later(frame(url))), isMade: true },
];

/** How the library is on the page. */
export const FORMS = {
  without: "without it",
  late: "fetched by the gate",
  early: "first in the head",
} as const;
export type Form = keyof typeof FORMS;

const NUMBERS = Array.from({ length: EACH }, (_, index) => index);
export const labelOf = (kind: number, index: number): string => `k${kind}n${index}`;

/** The vendor: every answer sets a cookie, every script and frame says that it runs. */
export const vendor = (domain: string): Files =>
  Object.fromEntries(
    KINDS.flatMap(({ name, runs = true }, kind) =>
      NUMBERS.map((index) => {
        const label = labelOf(kind, index);
        const isFrame = name.startsWith("frame");
        const code = isFrame
          ? `<script>parent.postMessage("${label}", "*")</script>`
          : `(window.ran ??= []).push("${label}")`;
        const type = isFrame ? "text/html" : runs ? "text/javascript" : "image/svg+xml";
        const body = runs ? code : '<svg xmlns="http://www.w3.org/2000/svg"/>';
        const headers = {
          "Set-Cookie": `${label}=1; Domain=${domain}; Path=/; SameSite=None; Secure; Partitioned`,
          "Access-Control-Allow-Origin": "*",
          "Cache-Control": "max-age=3600",
        };
        return [`/${label}`, { type, body, headers }];
      }),
    ),
  );

/** A page with tags of every kind, none of them marked. */
export function page(form: Form, host: string): string {
  const config = {
    controller: "Shop",
    policy: { url: "/privacy" },
    gate: { retrofit: true },
    services: { plain: { category: "marketing", purpose: "Trying it", hosts: [host] } },
  };
  const block = `<script type="application/json" data-sluis>${JSON.stringify(config)}</script>`;
  const gate = `${block}<script async src="/sluis/sluis.js"></script>`;
  const first = `${block}<script src="/sluis/sluis-retrofit.js"></script><script async src="/sluis/sluis.js"></script>`;
  const tags = NUMBERS.flatMap((index) =>
    KINDS.map(({ bring }, kind) => bring(`https://${host}/${labelOf(kind, index)}`)),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
    ${{ without: "", late: gate, early: first }[form]}
    ${inline('window.ran = []; addEventListener("message", ({ data }) => ran.push(data))')}
    </head><body><h1>Shop</h1>${tags.join("\n")}</body></html>`;
}
