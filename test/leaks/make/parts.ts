import { HOSTS, type Part } from "../page.ts";
import { FRAMES, WIDGETS } from "../vendors.ts";
import type { Random } from "./random.ts";

/** Makes gated markup of every kind, each place with a host of its own. */
export class Parts {
  readonly #random: Random;
  readonly #page: string;
  /** Names that may be granted on this site, and widgets of services that it has. */
  readonly #known: readonly string[];
  #count = 0;

  constructor(random: Random, page: string, known: readonly string[]) {
    this.#random = random;
    this.#page = page;
    this.#known = known;
  }

  #address(file: string): string {
    this.#count++;
    return `https://k${this.#count}-${this.#page}${HOSTS}/${file}`;
  }

  /** What a value of `data-consent` says: mostly one known name, and all the ways in which people write it. */
  #names(): string {
    const random = this.#random;
    const kind = random.next();
    if (kind < 0.03) return random.pick(["", " ", "\n"]);
    if (kind < 0.1)
      return random.pick(["analitics", "Analytics", "MARKETING", "analytics,marketing", "all", "true"]);
    const names = random.some(this.#known, random.chance(0.25) ? random.int(2, 3) : 1);
    if (random.chance(0.05)) names.push("nobody-knows-this");
    if (random.chance(0.05)) names.push(names[0] ?? "analytics");
    const between = random.pick([" ", " ", "  ", "\n  ", "\t"]);
    const around = random.chance(0.15) ? random.pick([" ", "\n", "\t "]) : "";
    return around + names.join(between) + around;
  }

  #gate(): Record<string, string> {
    return this.#random.chance(0.04) ? {} : { "data-consent": this.#names() };
  }

  /** An inline script that writes a cookie, tells of itself, and perhaps never stops. */
  #text(): string {
    const url = this.#address("ping.gif");
    const name = `own_${new URL(url).hostname.split(".")[0]?.replaceAll("-", "_")}`;
    const again = this.#random.chance(0.3) ? "setInterval(say, 150);" : "";
    return `{ const say = () => { new Image().src = "${url}" + (say.n ? "?" + say.n : ""); say.n = (say.n || 0) + 1; document.cookie = "${name}=1; Path=/"; }; say(); ${again} }`;
  }

  #script(isHeld: boolean): Part {
    const random = this.#random;
    const isModule = random.chance(0.2);
    const isInline = random.chance(0.4);
    const file = random.pick(["run.js", "run.js", "busy.js", "fail.js"]);
    const place = isInline
      ? {}
      : { [isHeld && random.chance(0.5) ? "data-src" : "src"]: this.#address(file) };
    const order = isInline ? {} : random.pick<Record<string, string>>([{}, {}, { async: "" }, { defer: "" }]);
    const kind: Record<string, string> = isHeld
      ? { type: "text/plain", ...(isModule && { "data-type": "module" }), ...this.#gate() }
      : isModule
        ? { type: "module" }
        : {};
    return { tag: "script", attrs: { ...kind, ...order, ...place }, ...(isInline && { text: this.#text() }) };
  }

  /** Something with an address; `isHeld` where it keeps that back. */
  #file(isHeld: boolean): Part {
    const random = this.#random;
    const data = isHeld ? "data-" : "";
    const gate = isHeld ? this.#gate() : {};
    const other = random.next();
    const of = (file: string) => {
      const url = this.#address(file);
      if (!isHeld || other > 0.1) return url;
      return other > 0.05
        ? url.replace("https:", "http:")
        : new URL(url).pathname.replace("/", `/own/${this.#count}-`);
    };
    const title: Record<string, string> = random.chance(0.8) ? { title: "A part" } : {};
    return random.pick<() => Part>([
      () => ({ tag: "img", attrs: { alt: "", ...gate, [`${data}src`]: of("image.gif") } }),
      () => ({ tag: "img", attrs: { alt: "", ...gate, [`${data}src`]: of("image.gif") } }),
      () => ({ tag: "iframe", attrs: { ...title, ...gate, [`${data}src`]: of("frame.html") } }),
      () => ({ tag: "iframe", attrs: { title: "B", ...gate, [`${data}src`]: of("frame.html") } }),
      () => ({ tag: "link", attrs: { rel: "stylesheet", ...gate, [`${data}href`]: of("style.css") } }),
      () => ({ tag: "video", attrs: { preload: "auto", ...gate, [`${data}src`]: of("film.mp4") } }),
    ])();
  }

  /** A frame of a known provider, under its own name or any other. */
  #embed(): Part | undefined {
    const random = this.#random;
    const ids = this.#known.filter((id) => id in FRAMES);
    if (!ids.length) return undefined;
    const id = random.pick(ids);
    this.#count++;
    const src = `${FRAMES[id]}${this.#page}-${this.#count}`;
    const consent = random.chance(0.8) ? id : this.#names();
    return { tag: "iframe", attrs: { title: "A film", "data-consent": consent, "data-src": src } };
  }

  #widget(): Part | undefined {
    const ids = this.#known.filter((id) => id in WIDGETS);
    const id = ids.length ? this.#random.pick(ids) : "";
    const inside = WIDGETS[id];
    return inside && { tag: "template", attrs: { title: "A post", "data-consent": id }, parts: [inside] };
  }

  #template(depth: number): Part {
    const random = this.#random;
    const inside = Array.from({ length: random.int(1, 3) }, () => this.#inside(depth));
    const title: Record<string, string> = random.chance(0.3) ? { title: "Something" } : {};
    const wrapped: Part[] = random.chance(0.3) ? [{ tag: "div", attrs: {}, parts: inside }] : inside;
    return { tag: "template", attrs: { ...title, ...this.#gate() }, parts: wrapped };
  }

  #inside(depth: number): Part {
    const kind = this.#random.next();
    if (kind < 0.3) return this.#script(false);
    if (kind < 0.45) return this.#script(true);
    if (kind < 0.7) return this.#file(false);
    if (kind < 0.85 || depth > 1) return this.#file(true);
    return this.#template(depth + 1);
  }

  /** Any one piece. */
  one(): Part {
    const kind = this.#random.next();
    if (kind < 0.35) return this.#script(true);
    if (kind < 0.65) return this.#file(true);
    if (kind < 0.72) return this.#embed() ?? this.#file(true);
    if (kind < 0.78) return this.#widget() ?? this.#file(true);
    if (kind < 0.95) return this.#template(0);
    if (kind < 0.98) return this.#file(false);
    return { tag: "div", attrs: { class: "box" }, parts: [this.#script(true), this.#file(true)] };
  }

  /** What may stand in a head: frames and pictures would end it. */
  head(): Part {
    const one = this.one();
    return /^(script|link|template)$/.test(one.tag) ? one : this.#script(true);
  }

  list(low: number, high: number, isHead = false): Part[] {
    return Array.from({ length: this.#random.int(low, high) }, () => (isHead ? this.head() : this.one()));
  }
}
