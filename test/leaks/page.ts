/** Where the site is; every other host is somebody else. */
export const ORIGIN = "https://www.shop.example.nl";
/** The end of the names of hosts that belong to one place in a page. */
export const HOSTS = ".leaks.example";

/** One element as it stands in a page; what `attrs` and `text` mean is for the browser, the gate and the oracle. */
export interface Part {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly parts?: readonly Part[];
}

/** A service as the configuration names it: by its own id, with what a preset needs, or as one of the site's own. */
export type Services = Readonly<Record<string, unknown>>;

/** The configuration, as far as these pages use it. */
export interface Config {
  readonly controller: string;
  readonly policy: { readonly url: string; readonly version?: string };
  readonly services: Services;
  readonly categories?: Readonly<Record<string, unknown>>;
  readonly regime?: unknown;
  readonly region?: string;
  readonly minor?: boolean;
  readonly layout?: string;
  readonly cookie?: {
    readonly name?: string;
    readonly days?: number | { readonly granted: number; readonly denied: number };
  };
}

/** One document of the site. */
export interface Document {
  readonly config: Config;
  /** For `<meta name="sluis-region">`. */
  readonly region?: string;
  /** Gated and other markup: in the head, in the body ahead of the gate's tag, and after it. */
  readonly head: readonly Part[];
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  readonly tag: "head" | "body" | "end";
  readonly isBlockFirst: boolean;
}

export type Choices = Readonly<Record<string, boolean>>;
export type Way = "append" | "adjacent" | "inner" | "body";

/** What happens on the page. */
export type Step =
  | { readonly do: "accept" | "reject"; readonly by: "api" | "click" }
  | { readonly do: "set"; readonly choices: Choices }
  | { readonly do: "switch"; readonly choices: Choices }
  | { readonly do: "late"; readonly way: Way; readonly parts: readonly Part[] }
  | { readonly do: "go"; readonly path: Path }
  | { readonly do: "use"; readonly id: string }
  | { readonly do: "once" | "always"; readonly place: number }
  | { readonly do: "reset" | "reload" | "wander" };

export type Path = "/" | "/second";

/** A random site with a visitor: plain data, made of a seed alone. */
export interface Case {
  readonly id: string;
  readonly pages: Readonly<Record<Path, Document>>;
  readonly isSignalling: boolean;
  /** A cookie from before, with `@days` for a time so long ago. */
  readonly cookie?: string;
  readonly steps: readonly Step[];
}
