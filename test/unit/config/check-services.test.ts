// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { describe, expect, it } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { clarity, service } from "../../../src/services/index.ts";
import { presets } from "../../../src/services/presets.ts";
import { SHIPPED } from "../facts.ts";
import { KNOWN } from "../known.ts";
import { SAMPLES } from "../services/samples.ts";

const SOUND = { controller: "Example BV", policy: { url: "/privacy" } };
const CHAT = { category: "marketing", purpose: "to talk with you." };
const linesOf = (services: unknown, known = presets) =>
  findProblems({ ...SOUND, services }, known, KNOWN).map(({ path, message }) => `${path}: ${message}`);

describe("what is wrong with a service that is not known", () => {
  it.each([
    ["google-analitics", "G-ABC1234567", "google-analytics"],
    ["google-analitics", { id: "G-ABC1234567" }, "google-analytics"],
    ["meta-pixl", "123456789012345", "meta-pixel"],
    ["you-tube", true, "youtube"],
  ])("is said with the name that was meant: %s %j", (id, options, meant) => {
    expect(linesOf({ [id]: options })).toEqual([
      `services.${id}: "${id}" is not a known service (did you mean ${meant}?); one of your own needs category and purpose`,
    ]);
  });

  it("is said with all names where none is near", () => {
    const known = SHIPPED.map(({ id }) => id).join(", ");
    expect(linesOf({ zzzzzzzzzz: true })).toEqual([
      `services.zzzzzzzzzz: "zzzzzzzzzz" is not a known service (${known}); one of your own needs category and purpose`,
    ]);
  });
});

describe("what is wrong with a service of the site's own", () => {
  it.each([
    [
      "all that there is",
      {
        name: "Chat",
        provider: "Chat BV",
        places: ["NL"],
        hosts: ["chat.example"],
        policy: "/p",
        optOut: "https://chat.example/out",
        reload: false,
        cookies: ["chat_*"],
        script: "/chat.js",
      },
    ],
    ["words per language", { purpose: { en: "to talk.", nl: "om te praten." }, name: { en: "Chat" } }],
    ["a reason to be always on", { category: "functional", reason: "orders are placed by it" }],
    ["options left undefined", { name: undefined, script: undefined }],
  ])("is nothing with %s", (_, more) => {
    expect(linesOf({ chat: { ...CHAT, ...more } })).toEqual([]);
  });

  it.each([
    [
      { purpose: undefined },
      "services.chat.purpose: is missing: give what it is for, as text or text per language",
    ],
    [{ purpose: 5 }, "services.chat.purpose: 5 is not what it is for, as text or text per language"],
    [{ name: "" }, 'services.chat.name: "" is not its name, as text or text per language'],
    [{ places: "NL" }, 'services.chat.places: "NL" is not a list of country codes, EU or own'],
    [{ policy: "javascript:x" }, 'services.chat.policy: "javascript:x" is not a link'],
    [{ optOut: 5 }, "services.chat.optOut: 5 is not a link"],
    [{ reload: "yes" }, 'services.chat.reload: "yes" is not true or false'],
    [{ load: "x()" }, 'services.chat.load: "x()" is not a function'],
    [
      { script: "//evil.example" },
      'services.chat.script: "//evil.example" is not an https address, or a path that begins with /',
    ],
    [{ cookies: "x" }, 'services.chat.cookies: "x" is not a list of cookie names'],
    [{ colour: "red" }, 'services.chat.colour: "red" is not an option of a service of your own'],
    [
      { category: "talking" },
      'services.chat.category: "talking" is not one of analytics, marketing, functional',
    ],
    [
      { category: "functional" },
      "services.chat.reason: is missing: give why the site cannot work without it: functional is always on",
    ],
  ])("is said with its option: %j", (more, expected) => {
    expect(linesOf({ chat: { ...CHAT, ...more } })).toEqual([expected]);
  });

  it.each(["Chat", "9chat", "marketing", "functional"])("is said of its name: %s", (id) => {
    expect(linesOf({ [id]: CHAT })).toEqual([
      `services.${id}: "${id}" is not a name of lower-case letters, digits, hyphens; not that of a category`,
    ]);
  });
});

describe("what is wrong with services by the module door", () => {
  it("is nothing where they are sound", () => {
    const load = () => {};
    expect(
      linesOf([clarity("abcdefghij"), service({ id: "chat", ...CHAT, load, withdraw: load })], []),
    ).toEqual([]);
  });

  it("is said by the name of each", () => {
    const lines = linesOf([clarity("ab"), service({ id: "chat", ...CHAT, category: "talking" })], []);
    expect(lines.map((line) => line.split(": ")[0])).toEqual(["services.clarity", "services.chat.category"]);
  });
});

describe("what is wrong with an exempt service (R116)", () => {
  const MATOMO = { url: "https://stats.example.nl/", siteId: 3, mode: "exempt" };

  it("is that the conditions are not confirmed", () => {
    expect(linesOf({ matomo: MATOMO })).toEqual([
      "services.matomo.confirmedConfig: is missing: give true, once the regulator's conditions are met",
    ]);
    expect(linesOf({ matomo: { ...MATOMO, confirmedConfig: false } })[0]).toContain(
      "false is not true, once",
    );
    expect(linesOf({ matomo: { ...MATOMO, confirmedConfig: true } })).toEqual([]);
  });
});

describe("what is wrong with the presets", () => {
  it.each(SAMPLES)("is nothing for $id with all that it needs", ({ id, full }) => {
    expect(linesOf({ [id]: full })).toEqual([]);
  });

  it.each(SAMPLES)("says of $id what each needed option must be", ({ id, full }) => {
    for (const key of Object.keys(full)) {
      const [line = ""] = linesOf({ [id]: { ...full, [key]: "\u0000" } });
      expect(line).toMatch(new RegExp(`^services\\.${id}\\.${key}: "\\\\u0000" is not .{5,}$`));
      expect(line).not.toContain("undefined");
      expect(line).not.toContain("an option that is known");
    }
  });
});
