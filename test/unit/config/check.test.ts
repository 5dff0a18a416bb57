// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { describe, expect, it } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { presets } from "../../../src/services/presets.ts";
import { KNOWN } from "../known.ts";

const SOUND = { controller: "Example BV", policy: { url: "/privacy" } };
const linesOf = (config: unknown) =>
  findProblems(config, presets, KNOWN).map(({ path, message }) => `${path}: ${message}`);
const linesFor = (more: Record<string, unknown>) => linesOf({ ...SOUND, ...more });

const CATEGORY = "a name for a category (lower-case letters, digits, hyphens; not taken)";
const REGIMES = "opt-in, opt-out, objectable, regional, or one of the first three for each region";
const WORDS =
  "true (a built-in one), or an object with purpose and label as text, or text per language, and gpc as true or false";

describe("what is wrong in a configuration", () => {
  it("is nothing in a sound one", () => {
    expect(linesOf(SOUND)).toEqual([]);
  });

  it.each([
    ["controller", { controller: "" }, '"" is not the name of who asks'],
    [
      "policy.url",
      { policy: {} },
      "is missing: give a link to the privacy statement (http, https or relative)",
    ],
    [
      "policy.url",
      { policy: { url: "javascript:alert(1)" } },
      '"javascript:alert(1)" is not a link to the privacy statement (http, https or relative)',
    ],
    [
      "policy.version",
      { policy: { url: "/p", version: "a b" } },
      '"a b" is not a version of letters, digits, dots, colons, hyphens',
    ],
    ["policy.link", { policy: { url: "/p", link: "/q" } }, '"/q" is not an option that is known'],
    ["layout", { layout: "wall" }, '"wall" is not bar, box or dialog'],
    ["theme", { theme: "blue" }, '"blue" is not auto, light or dark'],
    ["language", { language: "dutch please" }, '"dutch please" is not a tag of a language that Sluis speaks'],
    ["cookie", { cookie: [] }, "[] is not an object with name, domain and days"],
    ["cookie.name", { cookie: { name: "a b" } }, '"a b" is not a cookie name (letters, digits, _ and -)'],
    ["cookie.domain", { cookie: { domain: "nl" } }, '"nl" is not a domain name'],
    [
      "cookie.days",
      { cookie: { days: 500 } },
      "500 is not a number from 1 to 400, or granted and denied as such, denied no smaller",
    ],
    [
      "cookie.days",
      { cookie: { days: { granted: 180, denied: 90 } } },
      '{"granted":180,"denied":90} is not a number from 1 to 400, or granted and denied as such, denied no smaller',
    ],
    ["regime", { regime: "loose" }, `"loose" is not ${REGIMES}`],
    ["regime", { regime: { US: "loose" } }, `{"US":"loose"} is not ${REGIMES}`],
    ["regime", { regime: { California: "opt-out" } }, `{"California":"opt-out"} is not ${REGIMES}`],
    [
      "region",
      { region: "California" },
      '"California" is not a country, or a country and a part of it, as in ISO 3166: NL, US-CA',
    ],
    ["minor", { minor: "no" }, '"no" is not true or false'],
    ["records", { records: "/records" }, '"/records" is not an object with url'],
    [
      "records.url",
      { records: {} },
      "is missing: give the address of a receiver (http, https, or a path of this site)",
    ],
    [
      "records.url",
      { records: { url: "data:," } },
      '"data:," is not the address of a receiver (http, https, or a path of this site)',
    ],
    ["gate", { gate: true }, "true is not an object with retrofit"],
    ["gate.retrofit", { gate: { retrofit: "yes" } }, '"yes" is not true or false'],
    ["texts", { texts: "Hallo" }, '"Hallo" is not texts per language'],
    ["texts.nl", { texts: { nl: "Hallo" } }, '"Hallo" is not texts by key'],
    ["texts.nl.intro", { texts: { nl: { intro: 5 } } }, "5 is not texts by key"],
    ["categories", { categories: ["chat"] }, '["chat"] is not an object'],
    ["categories.chat", { categories: { chat: "Chat" } }, `"Chat" is not ${WORDS}`],
    ["categories.Chat", { categories: { Chat: true } }, `"Chat" is not ${CATEGORY}`],
    ["categories.functional", { categories: { functional: true } }, `"functional" is not ${CATEGORY}`],
    ["services", { services: "clarity" }, '"clarity" is not an object, or a list made by sluis/services'],
    [
      "services.clarify",
      { services: { clarify: "x" } },
      `"clarify" is not a known service (did you mean clarity?); one of your own needs category and purpose`,
    ],
    [
      "services.clarity",
      { services: { clarity: "ab" } },
      '"ab" is not a Clarity project id (8-16 lower-case letters or digits)',
    ],
    [
      "services.clarity.projectId",
      { services: { clarity: { projectId: "ab" } } },
      '"ab" is not a Clarity project id (8-16 lower-case letters or digits)',
    ],
    [
      "services.clarity.projectId",
      { services: { clarity: {} } },
      "is missing: give a Clarity project id (8-16 lower-case letters or digits)",
    ],
    [
      "services.clarity.id",
      { services: { clarity: { projectId: "abcdefghij", id: 1 } } },
      "1 is not an option of clarity",
    ],
    [
      "services.google-analytics",
      { services: { "google-analytics": "UA-12345-1" } },
      '"UA-12345-1" is not a Google Analytics 4 id (G- and 6-12 capitals or digits; UA- ids have ended)',
    ],
    [
      "services.matomo.url",
      { services: { matomo: { url: "https://stats.example.nl", siteId: 3 } } },
      '"https://stats.example.nl" is not the address of a folder, with / at its end (https://stats.example.nl/)',
    ],
    [
      "services.clarity.cookies",
      { services: { clarity: { projectId: "abcdefghij", cookies: "_x" } } },
      '"_x" is not a list of cookie names',
    ],
    [
      "services.clarity.category",
      { services: { clarity: { projectId: "abcdefghij", category: "stats" } } },
      '"stats" is not one of analytics, marketing, functional',
    ],
    [
      "services.clarity.reason",
      { services: { clarity: { projectId: "abcdefghij", category: "functional" } } },
      "is missing: give why the site cannot work without it: functional is always on",
    ],
  ])("is said with path, value and what is allowed: %s", (path, more, message) => {
    expect(linesFor(more).filter((line) => line.startsWith(`${path}: `))).toContain(`${path}: ${message}`);
  });

  it("is said at once, and in the order of the configuration", () => {
    const lines = linesOf({ layout: "wall", theme: "blue", services: { clarity: "ab", clarify: 1 } });
    const paths = ["controller", "policy.url", "layout", "theme", "services.clarity", "services.clarify"];
    expect(lines.map((line) => line.split(":")[0])).toEqual(paths);
  });

  it.each([[null], ["text"], [[]], [5]])("includes that the whole is %j", (config) => {
    expect(linesOf(config).some((line) => line.endsWith(" is not an object"))).toBe(true);
  });

  it("is said of a list of services by the module door", () => {
    const preset = presets.find(({ id }) => id === "google-analytics");
    const services = [{ preset, options: "G-1" }, null, {}];
    const lines = findProblems({ ...SOUND, services }, [], KNOWN).map(
      ({ path, message }) => `${path}: ${message}`,
    );
    expect(lines[0]).toMatch(/^services\.google-analytics: "G-1" is not /);
    expect(lines.slice(1).every((line) => line.endsWith("is not made by a function of sluis/services"))).toBe(
      true,
    );
    expect(lines).toHaveLength(3);
  });

  it("is said of a service whose id makes no text", () => {
    const services = [{ id: { toString: 1, valueOf: 1 } }];
    expect(linesFor({ services })).toEqual([expect.stringMatching(/^services\.: "" is not a known service/)]);
  });

  it("is cut where a value is very long, and named by its kind where it cannot be shown", () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    const [long, round] = [linesFor({ layout: "w".repeat(9000) })[0], linesFor({ layout: loop })[0]];
    expect(long?.length).toBeLessThan(200);
    expect(round).toBe("layout: object is not bar, box or dialog");
  });
});
