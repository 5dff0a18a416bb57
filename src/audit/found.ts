import type { BrowserContext, Page } from "playwright-core";

/** What a page did and kept in one state. */
export interface Found {
  /** Other hosts that were asked for something, with the port where it is not the usual one. */
  readonly hosts: readonly string[];
  readonly cookies: readonly Cookie[];
  /** Keys and names in all other kinds of storage, as `kind: name`. */
  readonly stored: readonly string[];
}

export interface Cookie {
  readonly name: string;
  readonly domain: string;
  /** Days that it lasts from now; 0 where it goes with the browser. */
  readonly days: number;
}

/** Notes every request of a browser's profile; `take` gives the other hosts since the last time. */
export function listen(context: BrowserContext, address: string) {
  const own = new URL(address).host;
  let hosts: string[] = [];
  const note = (url: string) => {
    const { protocol, host } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && host !== own) hosts.push(host);
  };
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
  return {
    take(): string[] {
      const taken = [...new Set(hosts)].sort();
      hosts = [];
      return taken;
    },
  };
}

const storedIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Each of these may be forbidden on the page by itself.
    const listed = async (kind: string, list: () => unknown) => {
      const names = await Promise.resolve()
        .then(list)
        .catch(() => []);
      return (names as unknown[]).map((name) => `${kind}: ${name}`);
    };
    const all = [
      listed("localStorage", () => Object.keys(localStorage)),
      listed("sessionStorage", () => Object.keys(sessionStorage)),
      listed("IndexedDB", async () => (await indexedDB.databases()).map(({ name }) => name)),
      listed("Cache Storage", () => caches.keys()),
      listed("service worker", async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      ),
    ];
    return (await Promise.all(all)).flat().sort();
  });

/** What stands in the profile now, with the hosts that were asked. */
export async function found(page: Page, hosts: readonly string[]): Promise<Found> {
  const cookies = (await page.context().cookies()).map(({ name, domain, expires }) => ({
    name,
    domain,
    days: expires < 0 ? 0 : Math.round((expires - Date.now() / 1000) / 86_400),
  }));
  return { hosts, cookies, stored: await storedIn(page) };
}
