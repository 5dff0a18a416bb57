import { describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { presets } from "../../../src/services/presets.ts";
import type { Preset } from "../../../src/types.ts";

function read(services: unknown) {
  const refuse = vi.fn();
  const { services: found } = readSettings({ services }, presets, refuse);
  return { services: found, ids: found.map(({ id }) => id), isRefused: refuse.mock.calls.length > 0 };
}

const servicesOf = (services: unknown) => {
  const { ids, isRefused } = read(services);
  return { ids, isRefused };
};

describe("the services of the module door", () => {
  const [preset] = presets.filter(({ id }) => id === "clarity") as [Preset];

  it("bring their preset, their options and their facts", () => {
    const about = async () => ({}) as never;
    const { services, isRefused } = read([{ preset, options: "abcdefghij", about }]);
    expect(services).toMatchObject([{ id: "clarity", given: "abcdefghij", about }]);
    expect(isRefused).toBe(false);
  });

  it.each([[null], [undefined], ["clarity"], [{}], [[]], [() => 1], [{ options: "abcdefghij" }]])(
    "are refused where the list holds %j",
    (entry) => {
      expect(servicesOf([entry, { preset, options: "abcdefghij" }])).toEqual({
        ids: ["clarity"],
        isRefused: true,
      });
    },
  );

  it("are refused one by one, without throwing, where a preset is no preset", () => {
    expect(servicesOf([{ preset: {} }, { preset: "x", options: "y" }])).toEqual({ ids: [], isRefused: true });
  });

  it("may leave an option undefined", () => {
    const options = { projectId: "abcdefghij", category: undefined, cookies: undefined };
    expect(servicesOf([{ preset, options }])).toEqual({ ids: ["clarity"], isRefused: false });
  });
});
