import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/audit/cli.ts";
import { tag } from "./site.ts";

const DIST = new URL("../../dist/", import.meta.url);
const CONFIG = { controller: "Shop", policy: { url: "/privacy" } };
const GATED = `<button data-consent-open>Cookies</button>
  <script type="text/plain" data-consent="marketing">new Image().src = "//granted.localhost:PORT/x.gif"</script>`;

/** One leak for each state, and of each kind. */
const LEAKS = `<img alt="" src="//before.localhost:PORT/x.gif"><script>
  const ask = (host) => { new Image().src = "//" + host + ".localhost:PORT/x.gif"; };
  document.cookie = "early=1; Max-Age=864000";
  sessionStorage.early = 1; indexedDB.open("early"); caches.open("early");
  if (localStorage.refused) ask("refused");
  if (localStorage.accepted) { ask("withdrawn"); document.cookie = "left=1"; }
  document.addEventListener("sluis:change", ({ detail }) => {
    localStorage[detail.granted.length ? "accepted" : "refused"] = 1;
  });
</script>`;

let server: Server;
let port = 0;
let html = "";

beforeAll(async () => {
  server = createServer(({ url = "", headers: { host = "" } }, response) => {
    const isScript = url.startsWith("/sluis/");
    const type = isScript ? "text/javascript" : host.startsWith("localhost") ? "text/html" : "image/gif";
    response.writeHead(url.includes("favicon") ? 404 : 200, { "Content-Type": type });
    response.end(isScript ? readFileSync(new URL(url.slice(7), DIST)) : html.replaceAll("PORT", `${port}`));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

let printed = "";
let logged = "";
afterEach(() => {
  printed = logged = "";
});
const audit = (...args: string[]) =>
  main(args, {
    print: (text) => {
      printed += text;
    },
    log: (text) => {
      logged += text;
    },
    environment: process.env,
  });
const page = (body: string) => `<!doctype html><html lang="en"><title>Shop</title>${tag(CONFIG)}${body}`;
const visit = (...args: string[]) => audit(`http://localhost:${port}/`, "--wait", "0.5", ...args);

describe("an audit (R211)", () => {
  test("finds every leak of a page, in the state to which it belongs", async () => {
    html = page(LEAKS + GATED);
    expect([await visit("--json"), logged]).toEqual([1, ""]);
    const { findings, leaks } = JSON.parse(printed);
    const always = (state: string) => [
      `${state}: asks before.localhost:${port}`,
      `${state}: keeps the cookie early of localhost`,
      `${state}: keeps Cache Storage: early`,
      `${state}: keeps IndexedDB: early`,
    ];
    const early = ["no choice", "refused", "withdrawn"].flatMap((state) => [
      ...always(state),
      `${state}: keeps sessionStorage: early`,
    ]);
    const later = [
      `refused: asks refused.localhost:${port}`,
      "refused: keeps localStorage: refused",
      `withdrawn: asks refused.localhost:${port}`,
      `withdrawn: asks withdrawn.localhost:${port}`,
      "withdrawn: keeps the cookie left of localhost",
      "withdrawn: keeps localStorage: accepted",
      "withdrawn: keeps localStorage: refused",
    ];
    expect([...leaks].sort()).toEqual([...early, ...later].sort());
    expect(findings.accepted.hosts).toContain(`granted.localhost:${port}`);
    expect(findings["no choice"].cookies).toEqual([{ name: "early", domain: "localhost", days: 10 }]);
  });

  test("finds nothing on a page that waits, and lists what was agreed to", async () => {
    html = page(GATED);
    expect([await visit(), logged]).toEqual([0, ""]);
    const states = printed.split("\n\n");
    expect(states).toHaveLength(6);
    expect(states[1]).toBe("no choice\n  other hosts: none\n  cookies: none\n  stored: none");
    expect(states[2]).toContain("other hosts: none");
    expect(states[3]).toContain(`other hosts:\n    granted.localhost:${port}`);
    expect(states[3]).toContain("consent_sluis (localhost, 180 days)");
    expect(states[4]).toContain("other hosts: none");
    expect(states[5]).toBe("nothing was found that should not be there");
  });

  test("leaves out what may be there", async () => {
    html = page(
      `${GATED}<img alt="" src="//before.localhost:PORT/x.gif"><script>localStorage.mine_1 = 1</script>`,
    );
    expect(await visit("--allow", "mine_*", "--allow", `before.localhost:${port}`)).toBe(0);
  });

  test("says so where there is nothing to answer", async () => {
    html = "<!doctype html><title>Shop</title>";
    expect(await visit()).toBe(2);
    expect(logged).toBe("no banner of Sluis came, and the page has no `sluis`");
  });
});

describe("what is typed", () => {
  test.each([
    [[], /give one address/],
    [["shop.example"], /give one address/],
    [["file:///etc/hosts"], /give one address/],
    [["https://a.example", "https://b.example"], /give one address/],
    [["https://a.example", "--wait", "soon"], /--wait soon/],
    [["https://a.example", "--wat"], /--wat/],
    [["http://localhost:1/", "--browser", "/no/such/browser"], /\/no\/such\/browser/],
  ])("%j is answered in words, and visits nobody", async (args, words) => {
    expect(await audit(...args)).toBe(2);
    expect(logged).toMatch(words);
    expect(printed).toBe("");
  });

  test("--help explains it", async () => {
    expect(await audit("--help")).toBe(0);
    for (const flag of ["--allow", "--browser", "--wait", "--json"]) expect(printed).toContain(flag);
  });
});
