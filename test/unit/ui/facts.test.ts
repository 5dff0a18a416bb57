// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { preferences } from "../../../src/locales/en.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import { find } from "../find.ts";
import { hide, show } from "./show.ts";

const rowOf = (id: string) => find(`#sluis-${id}`).closest("li");

beforeEach(() => show());
afterEach(hide);

describe("the facts of a service", () => {
  it("name the recipient, the purpose and the place, and link its statement (R27, R28)", () => {
    const row = rowOf("clarity");
    const values = [...(row?.querySelectorAll("dd") ?? [])].map(({ textContent }) => textContent);
    expect(values).toEqual([
      "Microsoft Ireland Operations Limited",
      `${preferences["for.recording"]}; ${preferences["for.statistics"]}`,
      "European Union, United States",
    ]);
    const links = [...(row?.querySelectorAll("a") ?? [])].map(({ href }) => href);
    expect(links).toEqual([clarity.policy, clarity.optOut]);
  });

  it("list everything it stores, each with owner, purpose and lifetime (R27)", () => {
    const list = rowOf("clarity")?.querySelector(`[aria-label="${preferences.stores}"]`);
    const lines = [...(list?.children ?? [])].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(clarity.stores.length);
    const line = (name: string, owner: string) =>
      `${name} (${owner}): ${preferences["for.visitor"]}. ${preferences.lifetime}: 1 year.`;
    expect(lines).toContain(line("_clck", preferences.ownCookies));
    expect(lines).toContain(line("CLID", "www.clarity.ms"));
  });

  it("name the site itself where it runs the service (R28)", () => {
    const row = rowOf("matomo");
    expect(row?.querySelector("dd")?.textContent).toBe("Example BV");
    expect(row?.querySelector("a")?.href).toBe("https://www.shop.example.nl/privacy");
  });

  it("are left out where there are none, and the service is named by its id", () => {
    const row = [...document.querySelectorAll("li")].find(({ textContent }) =>
      textContent?.includes("login"),
    );
    expect(row?.querySelector("details")).toBeNull();
    expect(row?.querySelector("input")).toBeNull();
  });
});
