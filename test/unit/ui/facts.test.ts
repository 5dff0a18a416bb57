// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it } from "vitest";
import { preferences } from "../../../src/locales/en.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import type { About } from "../../../src/types.ts";
import { find } from "../find.ts";
import { hide, show, unfold } from "./show.ts";

const rowOf = (id: string) => find(`#sluis-${id}`).closest("li");
const detailsOf = (id: string) => rowOf(id)?.querySelector("details");
const open = async (id: string) => {
  await unfold(detailsOf(id));
  return rowOf(id);
};
const valuesIn = (row: HTMLElement | null) =>
  [...(row?.querySelectorAll("dd") ?? [])].map(({ textContent }) => textContent);
const linesIn = (row: HTMLElement | null) =>
  [...(row?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent);

afterEach(hide);

describe("the facts of a service", () => {
  it("are made when they are asked for, and once", async () => {
    show();
    const details = detailsOf("clarity");
    expect(details?.children).toHaveLength(1);
    await unfold(details);
    const count = details?.querySelectorAll("*").length;
    expect(count).toBeGreaterThan(20);
    details?.removeAttribute("open");
    await unfold(details);
    expect(details?.querySelectorAll("*").length).toBe(count);
  });

  it("name the recipient, the purpose and the place, and link its statement (R27, R28)", async () => {
    show();
    const row = await open("clarity");
    expect(valuesIn(row)).toEqual([
      "Microsoft Ireland Operations Limited",
      `${preferences["for.recording"]}; ${preferences["for.statistics"]}`,
      "European Union, United States",
    ]);
    const links = [...(row?.querySelectorAll("a") ?? [])].map(({ href }) => href);
    expect(links).toEqual([clarity.policy, clarity.optOut]);
  });

  it("list everything it stores, each with owner, purpose and lifetime (R27)", async () => {
    show();
    const row = await open("clarity");
    const list = row?.querySelector(`[aria-label="${preferences.stores}"]`);
    const lines = [...(list?.children ?? [])].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(clarity.stores.length);
    const line = (name: string, owner: string) =>
      `${name} (${owner}): ${preferences["for.visitor"]}. ${preferences.lifetime}: 1 year.`;
    expect(lines).toContain(line("_clck", preferences.ownCookies));
    expect(lines).toContain(line("CLID", "www.clarity.ms"));
  });

  it("name the site itself where it runs the service (R28)", async () => {
    show();
    const row = await open("matomo");
    expect(row?.querySelector("dd")?.textContent).toBe("Example BV");
    expect(row?.querySelector("a")?.href).toBe("https://www.shop.example.nl/privacy");
  });

  it("are left out where there are none, and the service is named by its id", () => {
    show();
    const row = [...document.querySelectorAll("li")].find(({ textContent }) =>
      textContent?.includes("login"),
    );
    expect(row?.querySelector("details")).toBeNull();
    expect(row?.querySelector("input")).toBeNull();
  });

  it("give the site's own words for a purpose in place of those of the preset", async () => {
    const words = "To see where our forms are left <b>unfinished</b>";
    show({ texts: { "purpose.clarity": words } });
    expect(valuesIn(await open("clarity"))[1]).toBe(words);
    expect(valuesIn(await open("matomo"))[1]).toBe(preferences["for.statistics"]);
  });
});

describe("the facts that a site gives itself", () => {
  const showOne = (more: Partial<About>) =>
    show({}, undefined, undefined, {
      abouts: { clarity: { name: "Own", purposes: ["Counting"], places: [], stores: [], ...more } },
    });

  it("leave out what was not said", async () => {
    showOne({ stores: [{ name: "own_*", purpose: "" }] });
    const row = await open("clarity");
    expect(valuesIn(row)).toEqual(["Example BV", "Counting"]);
    expect(linesIn(row)).toEqual([`own_* (${preferences.ownCookies}): ${preferences.lifetime}: –.`]);
  });

  it("link nothing but what may be followed (R177)", async () => {
    showOne({ policy: "javascript:alert(1)", optOut: "data:text/html,x" });
    expect((await open("clarity"))?.querySelectorAll("a")).toHaveLength(0);
  });
});
