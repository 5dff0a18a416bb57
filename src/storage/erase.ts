import { isCookiePattern } from "../dom/cookie-pattern.ts";
import type { About, Remainder, Service } from "../types.ts";
import { cookieNames, erasePlan, matches } from "./erase-plan.ts";

type Abouts = Readonly<Record<string, About | undefined>>;

/** Trackers write again on a heartbeat or when the page is left: once more after this many milliseconds (R51). */
const AGAIN_AFTER = 800;

/** What one service may have stored, and where no page can reach. */
interface Traces {
  readonly service: Service;
  readonly cookies: readonly string[];
  readonly keys: readonly string[];
  readonly elsewhere: readonly string[];
}

function tracesOf(service: Service, about: About | undefined): Traces {
  const stores = about?.stores ?? [];
  const names = (isCookie: boolean) =>
    stores
      .filter((one) => !one.domain && (one.kind === undefined || one.kind === "cookie") === isCookie)
      .map((one) => one.name);
  const { cookies = [], config } = service.options as {
    cookies?: string[];
    config?: { cookie_prefix?: string };
  };
  const known = [...names(true), ...(about?.alsoErase ?? []), ...cookies.filter(isCookiePattern)];
  const prefix = config?.cookie_prefix;
  return {
    service,
    cookies: prefix ? [...known, ...known.map((name) => prefix + name)] : known,
    keys: names(false),
    elsewhere: [...new Set(stores.flatMap((one) => one.domain?.split(", ") ?? []))],
  };
}

const attempt = <T>(task: () => T, otherwise: T): T => {
  try {
    return task();
  } catch {
    return otherwise;
  }
};

const cookiesOf = ({ cookies }: Traces) =>
  attempt(() => cookieNames(document.cookie).filter((name) => matches(cookies, name)), []);

function eraseCookies(traces: Traces): string[] {
  for (const name of cookiesOf(traces)) {
    for (const cookie of erasePlan(name, location.hostname, location.pathname)) {
      attempt(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is https only and cannot name a partition
        document.cookie = cookie;
      }, undefined);
    }
  }
  return cookiesOf(traces);
}

function eraseKeys({ keys }: Traces): string[] {
  return (["localStorage", "sessionStorage"] as const).flatMap((area) =>
    attempt(() => {
      const storage = window[area];
      const found = () => Object.keys(storage).filter((key) => matches(keys, key));
      for (const key of found()) storage.removeItem(key);
      return found();
    }, []),
  );
}

function eraseOne(traces: Traces): Remainder[] {
  const { id: service } = traces.service;
  return [
    ...[...eraseCookies(traces), ...eraseKeys(traces)].map((name) => ({ service, name })),
    ...traces.elsewhere.map((domain) => ({ service, domain })),
  ];
}

/** Removes what services stored in this browser, as far as a page can; returns what is left. */
export type Eraser = (services: readonly Service[], abouts: Abouts) => Remainder[];

/**
 * Erases at once, again after a delay, and again when the page is left.
 * @param isDenied asked before each repetition: the service may have been granted anew
 */
export function createEraser(isDenied: (service: Service) => boolean, signal: AbortSignal): Eraser {
  const erased = new Map<Service, Traces>();
  const again = () => {
    for (const traces of erased.values()) if (!signal.aborted && isDenied(traces.service)) eraseOne(traces);
  };
  addEventListener("pagehide", again, { signal });
  return (services, abouts) => {
    const traces = services.map((service) => tracesOf(service, abouts[service.id]));
    for (const one of traces) erased.set(one.service, one);
    setTimeout(again, AGAIN_AFTER);
    return traces.flatMap(eraseOne);
  };
}
