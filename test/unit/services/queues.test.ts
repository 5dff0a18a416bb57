import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { granting } from "../make.ts";
import { callsIn, clearPage, kindOf, page } from "./page.ts";
import { built } from "./read.ts";

const ARGUMENTS = "[object Arguments]";
const ARRAY = "[object Array]";
const OBJECT = "[object Object]";
const TEXT = "[object String]";

interface Queue {
  readonly id: string;
  readonly options: object;
  /** Where the vendor finds what was asked of it: the name, and the property of a function. */
  readonly at: readonly [string, string?];
  readonly kinds: readonly string[];
  readonly calls: readonly unknown[];
}

const PIXEL = "123456789012345";
const TIKTOK = "C4ABCDEFGHIJ12345678";
const CONSENT = ["setHubSpotConsent", { analytics: true, advertisement: true, functionality: true }];

/** What stands in each queue once the service is granted: what a vendor does not expect is dropped without a word. */
const QUEUES: readonly Queue[] = [
  {
    id: "clarity",
    options: { projectId: "abcdefghij" },
    at: ["clarity", "q"],
    kinds: [ARGUMENTS],
    calls: [["consentv2", { ad_Storage: "granted", analytics_Storage: "granted" }]],
  },
  { id: "hotjar", options: { siteId: "1234567" }, at: ["hj", "q"], kinds: [], calls: [] },
  {
    id: "meta-pixel",
    options: { pixelId: PIXEL },
    at: ["fbq", "queue"],
    kinds: Array(4).fill(ARGUMENTS),
    calls: [
      ["consent", "grant"],
      ["set", "autoConfig", false, PIXEL],
      ["init", PIXEL],
      ["track", "PageView"],
    ],
  },
  {
    id: "meta-pixel",
    options: { pixelId: +PIXEL, autoConfig: true },
    at: ["fbq", "queue"],
    kinds: Array(3).fill(ARGUMENTS),
    calls: [
      ["consent", "grant"],
      ["init", PIXEL],
      ["track", "PageView"],
    ],
  },
  {
    id: "x-pixel",
    options: { pixelId: "o1abc" },
    at: ["twq", "queue"],
    kinds: [ARGUMENTS],
    calls: [["config", "o1abc"]],
  },
  { id: "intercom", options: { appId: "abcd1234" }, at: ["Intercom", "q"], kinds: [], calls: [] },
  { id: "linkedin-insight", options: { partnerId: 123456 }, at: ["lintrk", "q"], kinds: [], calls: [] },
  {
    id: "linkedin-insight",
    options: { partnerId: 123456 },
    at: ["_linkedin_data_partner_ids"],
    kinds: [TEXT],
    calls: ["123456"],
  },
  {
    id: "pinterest",
    options: { tagId: 2612345678901 },
    at: ["pintrk", "queue"],
    kinds: [ARRAY, ARRAY, ARRAY],
    calls: [["setconsent", true], ["load", "2612345678901"], ["page"]],
  },
  { id: "tiktok-pixel", options: { pixelId: TIKTOK }, at: ["ttq"], kinds: [ARRAY], calls: [["page"]] },
  { id: "hubspot", options: { portalId: 1234567 }, at: ["_hsp"], kinds: [ARRAY], calls: [CONSENT] },
  {
    id: "microsoft-uet",
    options: { tagId: 12345678 },
    at: ["uetq"],
    kinds: [TEXT, TEXT, OBJECT, TEXT, TEXT, OBJECT],
    calls: ["consent", "default", { ad_storage: "denied" }, "consent", "update", { ad_storage: "granted" }],
  },
  {
    id: "matomo-tag-manager",
    options: { url: "https://stats.example.nl/", containerId: "AbCd1234" },
    at: ["_mtm"],
    kinds: [OBJECT],
    calls: [{ "mtm.startTime": expect.any(Number), event: "mtm.Start" }],
  },
];

const queueAt = ([name, property]: Queue["at"]): unknown[] => {
  const held = page[name] as Record<string, unknown[]> & unknown[];
  return (property ? held[property] : held) ?? [];
};
const granted = (id: string) => granting("analytics", "marketing", id);

beforeEach(clearPage);
afterEach(() => {
  clearPage();
  vi.useRealTimers();
});

describe("the queue of a granted service (R114)", () => {
  it.each(QUEUES)(
    "has the vendor's shape and order: $id at $at",
    async ({ id, options, at, kinds, calls }) => {
      (await built(id, options)).start?.(granted(id));
      expect(callsIn(queueAt(at))).toEqual(calls);
      expect(queueAt(at).map(kindOf)).toEqual(kinds);
    },
  );

  it.each(QUEUES)("is kept where a second start comes: $id at $at", async ({ id, options, at, calls }) => {
    const service = await built(id, options);
    service.start?.(granted(id));
    const held = page[at[0]];
    expect(() => service.start?.(granted(id))).not.toThrow();
    expect(page[at[0]]).toBe(held);
    expect(callsIn(queueAt(at)).slice(0, calls.length)).toEqual(calls);
  });

  it.each(QUEUES.filter(({ at }) => at[1]))(
    "takes what the page asks later: $id",
    async ({ id, options, at, kinds }) => {
      (await built(id, options)).start?.(granted(id));
      (page[at[0]] as (...call: unknown[]) => void)("track", { value: 1 });
      expect(callsIn(queueAt(at)).at(-1)).toEqual(["track", { value: 1 }]);
      expect(kindOf(queueAt(at).at(-1))).toBe(kinds[0] ?? (id === "linkedin-insight" ? ARRAY : ARGUMENTS));
    },
  );

  it.each(QUEUES.filter(({ at }) => at[1]))(
    "is the page's own where it has one: $id",
    async ({ id, options, at }) => {
      const own = Object.assign(vi.fn(), { queue: [], q: [] });
      page[at[0]] = own;
      (await built(id, options)).start?.(granted(id));
      expect(page[at[0]]).toBe(own);
    },
  );

  it.each(QUEUES.filter(({ at }) => !at[1]))(
    "joins the page's own where it has one: $id",
    async ({ id, options, at, calls }) => {
      const own: unknown[] = ["the site's own"];
      page[at[0]] = own;
      (await built(id, options)).start?.(granted(id));
      expect(page[at[0]]).toBe(own);
      expect([own[0], own.length]).toEqual(["the site's own", calls.length + 1]);
    },
  );
});
