import type { About, Remainder, Service } from "../types.ts";
import { type Claim, cookieNames, type Erasure, erasePlan, erasures, type Found } from "./erase-plan.ts";

type Abouts = Readonly<Record<string, About | undefined>>;

/** Trackers write again on a heartbeat or when the page is left: once more after this many milliseconds (R51). */
const AGAIN_AFTER = 800;

const AREAS = { local: "localStorage", tab: "sessionStorage" } as const;

/** What a service may have stored; as its facts say, and under another prefix where it was given one. */
function claimOf({ id, options }: Service, about: About | undefined, isDenied: boolean): Claim {
  const own = (about?.stores ?? []).filter((one) => !one.domain);
  const names = (isCookie: boolean) =>
    own.filter(({ kind = "cookie" }) => (kind === "cookie") === isCookie).map(({ name }) => name);
  const cookies = [...names(true), ...(about?.alsoErase ?? [])];
  const prefix = (options.config as { cookie_prefix?: string } | undefined)?.cookie_prefix;
  const prefixed = prefix ? cookies.map((name) => prefix + name) : [];
  return { service: id, isDenied, cookies: [...cookies, ...prefixed], keys: names(false) };
}

const attempt = <T>(task: () => T, otherwise: T): T => {
  try {
    return task();
  } catch {
    return otherwise;
  }
};

const found = (): Found => ({
  cookie: attempt(() => cookieNames(document.cookie), []),
  local: attempt(() => Object.keys(localStorage), []),
  tab: attempt(() => Object.keys(sessionStorage), []),
});

function remove({ kind, name }: Erasure): void {
  if (kind !== "cookie") {
    attempt(() => window[AREAS[kind]].removeItem(name), undefined);
    return;
  }
  for (const cookie of erasePlan(name, location.hostname, location.pathname)) {
    attempt(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is https only and cannot name a partition
      document.cookie = cookie;
    }, undefined);
  }
}

/** The vendor's own domains, where no page can reach. */
function elsewhere(service: string, about: About | undefined): Remainder[] {
  const domains = (about?.stores ?? []).flatMap((one) => one.domain?.split(", ") ?? []);
  return [...new Set(domains)].map((domain) => ({ service, domain }));
}

/** Removes what services stored in this browser, as far as a page can; returns what is left. */
export type Eraser = (services: readonly Service[], abouts: Abouts) => Remainder[];

/**
 * Erases at once, again after a delay, and again when the page is left.
 * @param all every configured service: what one in force needs is not erased for another
 * @param isDenied asked before each repetition: the service may have been granted anew
 * @param own names that the library and the site need
 */
export function createEraser(
  all: readonly Service[],
  isDenied: (service: Service) => boolean,
  own: readonly string[],
  signal: AbortSignal,
): Eraser {
  const due = new Set<Service>();
  let facts: Abouts = {};
  const plan = () => {
    const claims = all
      .map((one) => [one, isDenied(one)] as const)
      .filter(([one, denied]) => !denied || due.has(one))
      .map(([one, denied]) => claimOf(one, facts[one.id], denied));
    return erasures(claims, found(), own);
  };
  const again = () => {
    if (!signal.aborted) plan().forEach(remove);
  };
  addEventListener("pagehide", again, { signal });
  return (services, abouts) => {
    facts = abouts;
    for (const one of services) due.add(one);
    setTimeout(again, AGAIN_AFTER);
    plan().forEach(remove);
    const left = plan().map(({ service, name }) => ({ service, name }));
    return [...left, ...services.flatMap(({ id }) => elsewhere(id, abouts[id]))];
  };
}
