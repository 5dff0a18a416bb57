// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { RETROFIT } from "../../../src/dom/slot.ts";
import { holdPlainTags } from "../../../src/gate/plain-tags.ts";
import type { Core } from "../../../src/world.ts";

const slot = document as { [RETROFIT]?: { mount(core: Core): void } };
const settled = () => new Promise((resolve) => setTimeout(resolve));
const ASKED = { gate: { retrofit: true } };

afterEach(() => {
  delete slot[RETROFIT];
});

describe("what holds plain tags back", () => {
  it.each([undefined, null, "x", {}, { gate: null }, { gate: {} }, { gate: { retrofit: false } }])(
    "is not fetched where it is not asked for: %j (R197)",
    async (config) => {
      const load = vi.fn(async () => undefined);
      slot[RETROFIT] = { mount: vi.fn() };
      holdPlainTags({ config, load } as unknown as Core);
      await settled();
      expect([load.mock.calls, vi.mocked(slot[RETROFIT].mount).mock.calls]).toEqual([[], []]);
    },
  );

  it("is fetched where it is, and told of the gate", async () => {
    const mount = vi.fn();
    const load = vi.fn(async (part: string) => {
      slot[RETROFIT] = { mount };
      return part;
    });
    const core = { config: ASKED, load } as unknown as Core;
    holdPlainTags(core);
    await settled();
    expect([load.mock.calls, mount.mock.calls]).toEqual([[["sluis-retrofit"]], [[core]]]);
  });

  it("is not fetched again where it stands in the head", async () => {
    const [mount, load] = [vi.fn(), vi.fn()];
    slot[RETROFIT] = { mount };
    holdPlainTags({ config: ASKED, load } as unknown as Core);
    await settled();
    expect([load.mock.calls.length, mount.mock.calls.length]).toEqual([0, 1]);
  });

  it("breaks nothing where it cannot be had", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    holdPlainTags({ config: ASKED, load: () => Promise.reject(new Error("gone")) } as unknown as Core);
    await settled();
    expect(error).toHaveBeenCalledOnce();
  });
});
