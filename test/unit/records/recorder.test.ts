// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { shownText } from "../../../src/declare.ts";
import { encode } from "../../../src/storage/encode.ts";
import type { Config, ConsentRecord } from "../../../src/types.ts";
import { makeStage, post, type Stage } from "../../receiver/inject.ts";
import { DAY, decided } from "../make.ts";
import { loadAllBut } from "../parts.ts";
import {
  answering,
  CONFIG,
  fetched,
  forget,
  kept,
  leave,
  press,
  rest,
  sent,
  signal,
  visit,
  waiting,
} from "./visitor.ts";

let receiver: Stage;
beforeAll(async () => {
  receiver = await makeStage();
});
afterAll(() => receiver.close());

beforeEach(() => {
  Object.assign(document, { adoptedStyleSheets: [] });
  vi.stubGlobal("fetch", fetched);
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
  answering(201);
});
afterEach(() => {
  forget();
  signal(undefined);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The browser is back online; what that sets in motion waits a second. */
async function online(): Promise<void> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await rest();
}

const last = () => sent.at(-1) as ConsentRecord;
const all = (granted: boolean) => ({
  analytics: granted,
  marketing: granted,
  matomo: granted,
  "linkedin-insight": granted,
});

describe("a decision", () => {
  it.each([
    ["accept", true],
    ["reject", false],
  ] as const)(
    "in the banner, %s, makes one record, which is kept and on its way before the click ends",
    async (action, granted) => {
      visit();
      answering("never");
      await vi.waitFor(() => expect(document.querySelector("[data-sluis=banner]")).not.toBeNull());
      document.querySelector<HTMLElement>(`[data-sluis-action=${action}]`)?.click();
      // Nothing has yielded since.
      expect([sent.length, waiting()]).toEqual([1, [last().id]]);
      expect(last()).toMatchObject({
        v: 1,
        previous: null,
        subject: kept().subject,
        action,
        surface: "banner",
        source: "visitor",
        choices: all(granted),
        policy: "2024-02-06",
        language: "en",
        regime: "opt-in",
        region: null,
        signals: { gpc: false },
        domain: "www.shop.example.nl",
      });
      expect(document.cookie).toContain("sluis-records=1");
    },
  );

  it("sends it as the receiver wants it, so that the page may be left at once (R198)", async () => {
    await visit().acceptAll();
    const [url, init] = fetched.mock.calls[0] as [string, RequestInit];
    expect([url, fetched.mock.calls.length]).toEqual(["https://www.shop.example.nl/records", 1]);
    expect(init).toMatchObject({
      method: "POST",
      keepalive: true,
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
    });
    expect(init.mode).toBeUndefined();
    expect(await post(receiver.app, init.body as string)).toMatchObject({ statusCode: 201 });
  });

  it("of every kind makes a record that a receiver takes, in one chain (R57, R61)", async () => {
    signal(true);
    const consent = visit();
    await consent.rejectAll();
    await consent.set({ analytics: true });
    await consent.acceptAll();
    await consent.set({ "linkedin-insight": false });
    await consent.reset();
    await consent.set({ marketing: false });
    const told = sent.map(({ action, surface, source }) => `${action} ${surface} ${source}`);
    expect(told).toEqual([
      "signal none signal",
      "reject api api",
      "partial api api",
      "accept api api",
      "withdraw api api",
      "withdraw api api",
      "partial api api",
    ]);
    expect(sent.map(({ previous }) => previous)).toEqual([null, ...sent.slice(0, -1).map(({ id }) => id)]);
    expect(new Set(sent.map(({ subject }) => subject)).size).toBe(1);
    for (const record of sent) expect((await post(receiver.app, record)).statusCode).toBe(201);
    expect(sent[4]?.choices).toMatchObject({ marketing: true, "linkedin-insight": false });
    // What was forgotten: everything that was granted until then.
    expect(sent[5]?.choices).toEqual({ analytics: false, marketing: false, matomo: false });
  });

  it("that is forgotten and granted nothing makes no record", async () => {
    const consent = visit();
    await consent.rejectAll();
    expect(kept().until).toBeGreaterThan(Date.now());
    await consent.reset();
    expect([sent.length, kept().until]).toEqual([1, 0]);
  });

  it("after an acceptance that another page stored is a withdrawal all the same (R52)", async () => {
    const choices = { analytics: true, marketing: true };
    const at = Math.floor(Date.now() / 1000 - 60) * 1000;
    document.cookie = `consent_sluis=${encode(decided(choices, { at, policy: "2024-02-06" }))}; Path=/`;
    await visit().rejectAll();
    expect(last()).toMatchObject({ action: "withdraw", choices: all(false) });
  });

  it("of another tab makes none: that tab has made it", async () => {
    const consent = visit();
    await consent.rejectAll();
    const at = Math.floor(Date.now() / 1000) * 1000;
    const choices = { analytics: true, marketing: true };
    document.cookie = `consent_sluis=${encode(decided(choices, { at, policy: "2024-02-06" }))}; Path=/`;
    window.dispatchEvent(new Event("storage"));
    await vi.waitFor(() => expect(consent.state.source).toBe("tab"));
    await rest();
    expect([sent.length, waiting()]).toEqual([1, []]);
  });

  it("is told on the page, in a record that nobody can change (R56)", async () => {
    const heard: ConsentRecord[] = [];
    const consent = visit();
    consent.on("record", (record) => {
      heard.push(record);
      throw new Error("a listener");
    });
    const uncaught = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener("error", uncaught);
    await consent.acceptAll();
    window.removeEventListener("error", uncaught);
    expect(heard).toEqual(sent);
    expect([Object.isFrozen(heard[0]), Object.isFrozen(heard[0]?.choices)]).toEqual([true, true]);
    expect([consent.state.decided, uncaught.mock.calls.length]).toEqual([true, 1]);
  });

  it("holds the hash that a build comes to (R59)", async () => {
    const config = { ...CONFIG, language: "nl", texts: { nl: { accept: "Alles goed" } } };
    // The texts of the sources, in English here: the language of the door is what counts.
    const english = { ...CONFIG, texts: { en: { accept: "Yes to all" } } };
    const consent = visit(english);
    await press("reject");
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await consent.acceptAll();
    const hashes = ["banner", "api"] as const;
    const built = hashes.map(
      async (surface) => (await shownText(english as Config, { language: "en", surface })).hash,
    );
    expect(sent.map(({ text }) => text)).toEqual(await Promise.all(built));
    expect((await shownText(config as Config)).hash).not.toBe(sent[0]?.text);
  });

  it("holds the version of the package", async () => {
    await visit().acceptAll();
    expect(last().library).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  });
});

describe("a site without an address for records", () => {
  it.each([
    ["none", undefined],
    ["no address", {}],
    ["an empty one", { url: "" }],
  ])("fetches nothing, stores nothing and sends nothing (R17): %s", async (_, records) => {
    const asked: string[] = [];
    const deliver = loadAllBut();
    const consent = visit({ ...CONFIG, records }, ((part: never) => {
      asked.push(part);
      return deliver(part);
    }) as typeof deliver);
    const heard = vi.fn();
    consent.on("record", heard);
    signal(true);
    await consent.acceptAll();
    await consent.rejectAll();
    expect(asked.filter((part) => /records|proof/.test(part))).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(["sluis-news"]);
    expect([sent, heard.mock.calls]).toEqual([[], []]);
  });

  it("or with one that is none: says so, and the choice counts", async () => {
    const consent = visit({ ...CONFIG, records: { url: "javascript:alert(1)" } });
    await consent.acceptAll();
    await vi.waitFor(() => expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain("records.url"));
    expect([sent, kept(), consent.state.decided]).toEqual([[], null, true]);
  });
});

describe("where something is in the way, the choice counts all the same", () => {
  it("the part cannot be fetched: the console says so", async () => {
    const consent = visit(CONFIG, loadAllBut("sluis-records"));
    await press("accept");
    await vi.waitFor(() => expect(consent.state.decided).toBe(true));
    expect(vi.mocked(console.error).mock.calls.flat().join()).toContain("no sluis-records");
  });

  it("storage is blocked: the record is sent (R186)", async () => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", new Proxy({}, { get: denied, set: denied }));
    const consent = visit();
    signal(true);
    await consent.acceptAll();
    await consent.rejectAll();
    // No signal: what nobody may remember would be said again on every page.
    expect(sent.map(({ action }) => action)).toEqual(["accept", "withdraw"]);
    expect([sent[0]?.subject, sent[0]?.id]).toEqual([sent[1]?.subject, sent[1]?.previous]);
    expect(consent.state.decided).toBe(true);
    vi.unstubAllGlobals();
  });

  it("no random number is to be had: the console says so", async () => {
    vi.stubGlobal("crypto", {});
    const consent = visit();
    await consent.acceptAll();
    expect([sent, consent.state.decided]).toEqual([[], true]);
    expect(vi.mocked(console.error).mock.calls.flat().join()).toContain("a record is lost");
  });

  it("the page's own fetch throws: it goes as a beacon, and stays until somebody hears the answer", async () => {
    const beacon = vi.fn((_: string, __: Blob) => true);
    Object.assign(navigator, { sendBeacon: beacon });
    vi.stubGlobal("fetch", () => {
      throw new Error("not allowed");
    });
    await visit().acceptAll();
    const [url, body] = beacon.mock.calls[0] as [string, Blob];
    expect([url, body.type]).toEqual(["https://www.shop.example.nl/records", "application/json"]);
    expect(waiting()).toHaveLength(1);
  });

  it("the receiver never answers: nothing waits for it", async () => {
    answering("never");
    const consent = visit();
    await consent.acceptAll();
    await consent.rejectAll();
    expect([sent.length, waiting().length, consent.state.categories.analytics]).toEqual([2, 2, false]);
  });
});

describe("a record that was answered", () => {
  const decide = async (status: number) => {
    answering(status);
    await visit().acceptAll();
    await rest();
    return last().id;
  };

  it.each([200, 201, 204])("with %i is taken out", async (status) => {
    await decide(status);
    expect([waiting(), document.cookie.includes("sluis-records")]).toEqual([[], false]);
    expect(console.error).not.toHaveBeenCalled();
  });

  it.each([400, 409, 413, 415])("with %i is given up, and the console says so once", async (status) => {
    const id = await decide(status);
    expect(waiting()).toEqual([]);
    expect(vi.mocked(console.error).mock.calls).toEqual([
      [`sluis: refused (${status}), a record is lost:`, id],
    ]);
  });

  it.each([0, 401, 403, 404, 408, 429, 500, 503])(
    "with %i stays, is tried once more on the next page, and no more than that (R65)",
    async (status) => {
      const id = await decide(status);
      expect([waiting(), sent.length]).toEqual([[id], 1]);
      expect(document.cookie).toContain("sluis-records=1");
      leave();
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      visit();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sent.map((one) => one.id)).toEqual([id, id]);
      expect(waiting()).toEqual([id]);
      leave();
      answering(201);
      visit();
      await vi.advanceTimersByTimeAsync(2000);
      expect([sent.length, waiting(), document.cookie.includes("sluis-records")]).toEqual([3, [], false]);
      leave();
      visit();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sent).toHaveLength(3);
    },
  );

  it("waits for nobody who was asked too much, and passes over one that fails by itself", async () => {
    answering(503);
    const consent = visit();
    await consent.acceptAll();
    await consent.rejectAll();
    await consent.set({ analytics: true });
    await rest();
    const ids = waiting();
    expect(ids).toHaveLength(3);
    const again = async (how: Parameters<typeof answering>[0]) => {
      sent.length = 0;
      answering(how);
      await online();
      return sent.map(({ id }) => id);
    };
    expect(await again(429)).toEqual(ids.slice(0, 1));
    expect(await again(0)).toEqual(ids.slice(0, 1));
    expect(await again(({ id }) => (id === ids[0] ? 500 : 201))).toEqual(ids);
    expect(waiting()).toEqual(ids.slice(0, 1));
  });

  it("is left to another tab that is at it", async () => {
    const id = await decide(500);
    const request = vi.fn(async (_: string, __: object, task: (lock: unknown) => unknown) => task(null));
    Object.defineProperty(navigator, "locks", { value: { request }, configurable: true });
    await online();
    expect([sent.length, waiting(), request.mock.calls[0]?.[0]]).toEqual([1, [id], "sluis-records"]);
    request.mockImplementation(async (_, __, task) => task({}));
    await online();
    expect(sent).toHaveLength(2);
    Reflect.deleteProperty(navigator, "locks");
  });

  it("is not tried again by a page on which all was stopped", async () => {
    await decide(500);
    leave();
    await online();
    expect(sent).toHaveLength(1);
  });

  it("waits on where the part that sends it cannot be fetched", async () => {
    const id = await decide(500);
    leave();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    visit(CONFIG, loadAllBut("sluis-records"));
    await vi.advanceTimersByTimeAsync(2000);
    expect([waiting(), sent.length]).toEqual([[id], 1]);
    expect(vi.mocked(console.error).mock.calls.flat().join()).toContain("no sluis-records");
  });

  it("that waits for a site which keeps none any more is taken away", async () => {
    await decide(500);
    leave();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    visit({ ...CONFIG, records: undefined });
    await vi.advanceTimersByTimeAsync(2000);
    expect([kept(), document.cookie.includes("sluis-records"), sent.length]).toEqual([null, false, 1]);
  });
});

describe("what happens without a decision", () => {
  it("an expiry is recorded once, on the page that asks again", async () => {
    await visit().acceptAll();
    const { id } = last();
    leave();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 181 * DAY });
    for (let page = 0; page < 3; page++) {
      visit();
      await press("preferences");
      await rest();
      leave();
    }
    expect(sent).toHaveLength(2);
    expect(last()).toMatchObject({
      action: "expiry",
      source: "expiry",
      surface: "none",
      previous: id,
      choices: {},
    });
    expect((await post(receiver.app, last())).statusCode).toBe(201);
  });

  it("is no expiry while a choice lasts, nor after it was forgotten", async () => {
    const consent = visit();
    await consent.acceptAll();
    await consent.reset();
    leave();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 181 * DAY });
    visit();
    await rest();
    expect(sent.map(({ action }) => action)).toEqual(["accept", "withdraw"]);
  });

  it("a signal of the browser is recorded once for a visitor, and anew after it was gone", async () => {
    const page = async (isOn: boolean | undefined) => {
      signal(isOn);
      visit();
      await vi.waitFor(() => expect(document.querySelector("[data-sluis=banner]")).not.toBeNull());
      await rest();
      leave();
      return sent.length;
    };
    expect([await page(undefined), await page(false), kept()]).toEqual([0, 0, null]);
    expect([await page(true), await page(true)]).toEqual([1, 1]);
    expect(last()).toMatchObject({
      action: "signal",
      source: "signal",
      surface: "none",
      signals: { gpc: true },
    });
    expect([await page(undefined), await page(true)]).toEqual([1, 2]);
    expect((await post(receiver.app, last())).statusCode).toBe(201);
  });

  it("none is written while a page is only prepared, and all is when it is shown (R192)", async () => {
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
    signal(true);
    const consent = visit();
    await consent.acceptAll();
    await rest();
    expect([sent, kept()]).toEqual([[], null]);
    Object.defineProperty(document, "prerendering", { value: false, configurable: true });
    document.dispatchEvent(new Event("prerenderingchange"));
    await rest();
    expect(sent.map(({ action }) => action).sort()).toEqual(["accept", "signal"]);
  });

  it.each([
    ["1970", Date.UTC(1970, 0, 2)],
    ["2099", Date.UTC(2099, 11, 31)],
  ])("is right by a clock that says %s (R66)", async (year, now) => {
    vi.useFakeTimers({ toFake: ["Date"], now });
    const consent = visit();
    await consent.acceptAll();
    expect(last().at.startsWith(year)).toBe(true);
    expect((await post(receiver.app, last())).statusCode).toBe(201);
    expect(consent.state.decided).toBe(true);
  });
});
