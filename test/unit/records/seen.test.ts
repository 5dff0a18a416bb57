// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dispatch } from "../../../src/events.ts";
import { records } from "../../../src/locales/en.ts";
import { mount, stores } from "../../../src/records/seen.ts";
import type { Core, Load } from "../../../src/world.ts";
import { settings } from "../make.ts";

const ID = "5d1c2f6a-8f55-4f0e-a7a4-6a3c9b3c7e10";
const AT = "2026-11-21T09:30:00.000Z";

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML =
    '<div id="sluis"><dialog data-sluis="preferences" open><div class="scroll"><p>You chose.</p><p>More.</p></div></dialog></div>';
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "clipboard");
});

interface Own {
  subject?: string | undefined;
  at?: string | null;
  config?: object;
  load?: Load;
}

const core = (own: Own = {}) => {
  const { at = AT, config = {} } = own;
  const { load = (async () => ({ texts: records })) as unknown as Load } = own;
  return {
    config,
    language: "en",
    load,
    signal: life.signal,
    settings: settings(),
    state: { decidedAt: at },
    recorder: { subject: () => ("subject" in own ? own.subject : ID) },
  } as unknown as Core;
};
const rest = () => new Promise((done) => setTimeout(done));
const opened = async (own?: Own) => {
  mount(core(own));
  await rest();
};
const line = () => document.querySelector(".proof");
const button = () => document.querySelector<HTMLButtonElement>("[data-sluis-action=copy]");
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

describe("the proof of a choice in the preferences (R68)", () => {
  it("stands right under the date, with a button that says what it copies", async () => {
    await opened();
    expect(line()?.previousElementSibling?.textContent).toBe("You chose.");
    expect(line()?.textContent).toBe(`Proof of this choice: ${ID} Copy `);
    expect([button()?.type, button()?.getAttribute("aria-label")]).toEqual([
      "button",
      "Copy: Proof of this choice",
    ]);
    // Among words that are written from right to left it keeps its own way (R155).
    expect(line()?.querySelector("bdi")?.textContent).toBe(ID);
  });

  it("is there each time the dialog opens, once, and not after a stop", async () => {
    await opened();
    await opened();
    expect(document.querySelectorAll(".proof")).toHaveLength(1);
    const again = async () => {
      line()?.remove();
      dispatch("open", { surface: "preferences" });
      await rest();
      return document.querySelectorAll(".proof").length;
    };
    expect(await again()).toBe(1);
    life.abort();
    expect(await again()).toBe(0);
  });

  it("is there the next time, where its words could not be fetched once", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    let isDown = true;
    const load = (async () => {
      if (isDown) throw new Error("down");
      return { texts: records };
    }) as unknown as Load;
    await opened({ load });
    expect([line(), said.mock.calls.length]).toEqual([null, 1]);
    isDown = false;
    dispatch("open", { surface: "preferences" });
    await rest();
    expect(line()).not.toBeNull();
  });

  it.each([
    ["no record was made", { subject: undefined }],
    ["there is no choice", { at: null }],
  ])("is not there where %s", async (_, own) => {
    await opened(own);
    expect(line()).toBeNull();
  });

  it("is not put into a dialog that is closed", async () => {
    document.querySelector("dialog")?.removeAttribute("open");
    await opened();
    expect(line()).toBeNull();
  });

  it("takes the site's own words as text (R177)", async () => {
    await opened({ config: { texts: { en: { proof: "<b>Bewijs</b> {id}.", copy: "<i>" } } } });
    expect(line()?.textContent).toBe(`<b>Bewijs</b> ${ID}. <i> `);
    expect(line()?.querySelector("b, i")).toBeNull();
  });

  it("is copied with its date, and that is said politely", async () => {
    const written = vi.fn(async (_: string) => {});
    clipboard(written);
    await opened();
    expect(line()?.querySelector("[role=status]")?.textContent).toBe("");
    button()?.click();
    await vi.waitFor(() => expect(line()?.querySelector("[role=status]")?.textContent).toBe("Copied."));
    expect(written.mock.calls).toEqual([[`${ID} ${AT}`]]);
  });

  it.each([
    ["is refused", () => clipboard(() => Promise.reject(new Error("not allowed")))],
    ["does not exist, as on http", () => {}],
  ])("is selected, to be copied by hand, where the clipboard %s", async (_, prepare) => {
    prepare();
    await opened();
    button()?.click();
    await vi.waitFor(() => expect(`${getSelection()}`).toBe(ID));
    expect(line()?.querySelector("[role=status]")?.textContent).toBe("");
  });
});

describe("what is stored for records", () => {
  it("is told for the declaration, in the words of the site where it has some", async () => {
    expect(await stores(core())).toEqual([
      { name: "sluis-records", kind: "local", lifetime: "kept", purpose: records.ownRecords },
      { name: "sluis-records", lifetime: [180, "day"], purpose: records.ownRecords },
    ]);
    const own = await stores(core({ config: { texts: { en: { ownRecords: "Ours" } } } }));
    expect(own.map(({ purpose }) => purpose)).toEqual(["Ours", "Ours"]);
  });
});
