// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { texts as preferences } from "../../../src/locales/en/preferences.ts";
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

  it("list everything it stores in a table with headers (R27, R154)", () => {
    const table = rowOf("clarity")?.querySelector("table");
    expect(
      [...(table?.tHead?.rows[0]?.cells ?? [])].map(({ textContent, scope }) => [textContent, scope]),
    ).toEqual([
      [preferences.name, "col"],
      [preferences.lifetime, "col"],
      [preferences.purpose, "col"],
    ]);
    const rows = [...(table?.tBodies[0]?.rows ?? [])].map(({ cells }) =>
      [...cells].map((one) => one.textContent),
    );
    expect(rows).toHaveLength(clarity.stores.length);
    expect(rows[0]).toEqual([`_clck ${preferences.ownCookies}`, "1 year", preferences["for.visitor"]]);
    expect(rows).toContainEqual(["CLID www.clarity.ms", "1 year", preferences["for.visitor"]]);
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
