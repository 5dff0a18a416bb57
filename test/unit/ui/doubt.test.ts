// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resolve } from "../../../src/consent/state.ts";
import type { Service } from "../../../src/types.ts";
import { mount } from "../../../src/ui/index.ts";
import type { Core, World } from "../../../src/world.ts";
import { service, settings } from "../make.ts";
import { loadAllBut } from "../parts.ts";
import { world } from "../world.ts";

const SOUND = { controller: "Example BV", policy: { url: "/privacy" } };

/** Whether the owner is looked after when the preferences come in: the part that does is large. */
async function isSaid(config: unknown, more: Partial<World> = {}, services: readonly Service[] = []) {
  const complain = vi.fn();
  const state = resolve({ categories: ["analytics", "marketing"], services });
  const core = {
    config,
    settings: settings({ services }),
    state,
    complain,
    load: loadAllBut(),
    language: "en",
  };
  const ground = { root: document.body, style: () => {}, restoreFocus: () => {} };
  await mount(core as unknown as Core, world(undefined, state, more), ground, {});
  return complain.mock.calls.length > 0;
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.unstubAllGlobals());

describe("whether the owner may have to be told something", () => {
  it("is not where nothing shows at a glance", async () => {
    expect(await isSaid(SOUND, {}, [service("clarity")])).toBe(false);
  });

  it.each<[string, unknown, Partial<World>]>([
    ["nobody asks (R25)", { policy: { url: "/p" } }, {}],
    ["the statement cannot be followed (R177)", SOUND, { policyUrl: "" }],
    ["there is no configuration", null, {}],
  ])("is where %s", async (_, config, more) => {
    expect(await isSaid(config, more)).toBe(true);
  });

  it("is where something runs before a choice (R105)", async () => {
    expect(await isSaid(SOUND, {}, [service("clarity", "analytics", { early: true })])).toBe(true);
  });

  it("is where markup waits for what nobody can grant", async () => {
    document.body.innerHTML = '<iframe data-consent="you-tube"></iframe>';
    expect(await isSaid(SOUND)).toBe(true);
  });

  it.each(["localhost", "127.0.0.1"])("is in any case at home: %s", async (hostname) => {
    vi.stubGlobal("location", { hostname });
    expect(await isSaid(SOUND)).toBe(true);
  });

  it.each(["localhost.example.nl", "test.example.nl", "contest", "128.0.0.1"])(
    "is not at %s",
    async (hostname) => {
      vi.stubGlobal("location", { hostname });
      expect(await isSaid(SOUND)).toBe(false);
    },
  );
});
