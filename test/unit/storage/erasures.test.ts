import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claim, type Erasure, erasures, matches, PROTECTED } from "../../../src/storage/erase-plan.ts";

const OWN = ["consent_sluis", "sluis-*"];

const denied = (service: string, ...cookies: string[]): Claim => ({
  service,
  isDenied: true,
  cookies,
  keys: [],
});
const granted = (service: string, ...cookies: string[]): Claim => ({
  ...denied(service, ...cookies),
  isDenied: false,
});

/** What is erased of these cookies, as `service name`. */
const plan = (claims: readonly Claim[], ...cookie: string[]) =>
  erasures(claims, { cookie, local: [], tab: [] }, OWN).map(({ service, name }) => `${service} ${name}`);

describe("what is erased of denied services (R51)", () => {
  it.each<[string, readonly Claim[], readonly string[], readonly string[]]>([
    ["what they claim", [denied("ga", "_ga", "_ga_*")], ["_ga", "_ga_X", "cart"], ["ga _ga", "ga _ga_X"]],
    ["nothing of one in force", [granted("ga", "_ga")], ["_ga"], []],
    [
      "nothing that one in force claims too",
      [denied("ads", "_gcl_*", "_gac_*"), granted("ga", "_ga", "_gac_*")],
      ["_gac_1", "_gcl_au"],
      ["ads _gcl_au"],
    ],
    [
      "a shared name once all that claim it are denied",
      [denied("ads", "_gac_*"), denied("ga", "_gac_*")],
      ["_gac_1"],
      ["ads _gac_1", "ga _gac_1"],
    ],
    [
      "nothing below a wide claim of one in force",
      [denied("ads", "_gcl_au"), granted("gtm", "_gcl*")],
      ["_gcl_au"],
      [],
    ],
    [
      "nothing that the site needs itself",
      [denied("chat", "session-*", "login"), granted("shop", "login")],
      ["session-1", "login"],
      ["chat session-1"],
    ],
    [
      "nothing of the library",
      [denied("wide", "co*", "slu*")],
      ["consent_sluis", "sluis-erase", "cookie"],
      ["wide cookie"],
    ],
    ["nothing that is not there", [denied("ga", "_ga")], [], []],
    ["nothing where nobody claims it", [], ["_ga"], []],
  ])("is %s", (_, claims, cookies, expected) => {
    expect(plan(claims, ...cookies)).toEqual(expected);
  });

  it("is looked for where it belongs: cookies among cookies, keys among keys", () => {
    const claim = { service: "a", isDenied: true, cookies: ["one"], keys: ["two"] };
    const names = ["one", "two"];
    expect(erasures([claim], { cookie: names, local: names, tab: names }, [])).toEqual([
      { service: "a", kind: "cookie", name: "one" },
      { service: "a", kind: "local", name: "two" },
      { service: "a", kind: "tab", name: "two" },
    ]);
  });

  it("is kept for its own kind only: a cookie in force does not keep a key of that name", () => {
    const claims = [granted("a", "id"), { service: "b", isDenied: true, cookies: [], keys: ["id"] }];
    expect(erasures(claims, { cookie: ["id"], local: ["id"], tab: [] }, [])).toEqual([
      { service: "b", kind: "local", name: "id" },
    ]);
  });

  it.each([
    "msal.account.keys",
    "msal.token.keys.x",
    "__Host-next-auth.csrf-token",
    "__Secure-next-auth.session-token",
    "PHPSESSID",
    "JSESSIONID",
    "ASP.NET_SessionId",
    ".AspNetCore.Antiforgery.x",
    ".AspNet.ApplicationCookie",
    "connect.sid",
    "session",
    "sessionid",
    "csrftoken",
    "XSRF-TOKEN",
    "laravel_session",
    "wordpress_logged_in_x",
    "wp-settings-1",
  ])("never is a sign-in or session: %s", (name) => {
    const claims = [
      { ...denied("wide", name, `${name.slice(0, 2)}*`), keys: [name, `${name.slice(0, 2)}*`] },
    ];
    expect(erasures(claims, { cookie: [name], local: [name], tab: [name] }, OWN)).toEqual([]);
  });

  it("never is anything protected, ours, or in force, whatever is claimed", () => {
    const secured = fc.oneof(
      fc
        .constantFrom(...PROTECTED, ...OWN)
        .chain((one) =>
          one.endsWith("*")
            ? fc.string({ maxLength: 5 }).map((end) => one.slice(0, -1) + end)
            : fc.constant(one),
        ),
    );
    const name = fc.oneof(secured, fc.stringMatching(/^[a-z_]{2,8}$/));
    const pattern = fc
      .tuple(name, fc.boolean())
      .map(([one, isOpen]) => (isOpen ? `${one.slice(0, 3)}*` : one));
    const claim: fc.Arbitrary<Claim> = fc.record({
      service: fc.constantFrom("a", "b", "c"),
      isDenied: fc.boolean(),
      cookies: fc.array(pattern, { maxLength: 4 }),
      keys: fc.array(pattern, { maxLength: 4 }),
    });
    const names = fc.array(name, { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(claim, { maxLength: 4 }),
        fc.record({ cookie: names, local: names, tab: names }),
        (claims, found) => {
          const patterns = ({ kind }: Erasure, { cookies, keys }: Claim) =>
            kind === "cookie" ? cookies : keys;
          for (const one of erasures(claims, found, OWN)) {
            expect(found[one.kind]).toContain(one.name);
            expect(matches([...PROTECTED, ...OWN], one.name)).toBe(false);
            for (const other of claims.filter(({ isDenied }) => !isDenied))
              expect(matches(patterns(one, other), one.name)).toBe(false);
            const own = claims.filter(({ service, isDenied }) => isDenied && service === one.service);
            expect(own.some((other) => matches(patterns(one, other), one.name))).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
