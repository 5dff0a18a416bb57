// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { declarationOf } from "../../../src/declaration/data.ts";
import { drawInside } from "../../../src/declaration/dom.ts";
import { declarationTree } from "../../../src/declaration/tree.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import { decided } from "../make.ts";
import { about, EN, facts } from "./facts.ts";

/** Draws what is declared into the body. */
function show(given: Parameters<typeof facts> = [], level = 3, canChange = true): void {
  drawInside(document.body, [declarationTree(declarationOf(facts(...given)), EN, { level, canChange })]);
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent);

beforeEach(() => document.body.replaceChildren());

describe("the drawn declaration", () => {
  it("has a heading for each category, and one below for each service (R154)", () => {
    show([{ clarity }], 2);
    expect(words("h2")).toEqual(["Functional", "Analytics", "Marketing"]);
    expect(words("h3")).toEqual([EN.heading, "Microsoft Clarity"]);
    show([{ clarity }], 6);
    expect(words("h6")).toHaveLength(5);
  });

  it("says in words what holds now (R150)", () => {
    show([{ clarity }]);
    expect(words(".state")).toEqual([EN.alwaysOn, EN.alwaysOn, EN.denied, EN.denied, EN.denied]);
    show([{ clarity }, { decision: decided({ analytics: true, marketing: false }) }]);
    expect(words(".state")).toEqual([EN.alwaysOn, EN.alwaysOn, EN.granted, EN.granted, EN.denied]);
  });

  it("says of exempt services that they run and can be objected to, and of no category of them that it was asked", () => {
    show([{ clarity }, { as: { exempt: true } }]);
    expect(words(".category:nth-of-type(3) .state")).toEqual([EN.exempt]);
    show([{ clarity }, { as: { exempt: true }, decision: decided({ clarity: false }) }]);
    expect(words(".category:nth-of-type(3) .state")).toEqual([EN.denied]);
  });

  it("tells whether and when a choice was made, and offers to change it (R46)", () => {
    show();
    expect(document.body.textContent).toContain(EN.undecided);
    show([{}, { decision: decided({ analytics: true, marketing: false }) }]);
    expect(document.body.textContent).toContain(EN.decided.replace("{date}", "November 21, 2026"));
    expect(words("button[type=button][data-consent-open]")).toEqual([EN.change]);
    show([], 3, false);
    expect(all("button")).toEqual([]);
  });

  it("names the policy and its version, with a link where there is one", () => {
    show();
    expect(words('a[href="/privacy"]')).toEqual([`${EN.policy}, version 2026-02-06`]);
    show([{}, { policy: { url: "", version: "7" } }]);
    expect(all("a")).toEqual([]);
    expect(words("p")).toContain(`${EN.policy}, version 7`);
    show([{}, { policy: { url: "", version: "" } }]);
    expect(words("p")).not.toContain(EN.policy);
  });

  it("lists what is stored in a table with headers, each cell with the name of its column (R154)", () => {
    show([{ clarity }]);
    const table = all("table")[1] as HTMLTableElement;
    expect(table.caption?.textContent).toBe("Cookies and storage of Microsoft Clarity");
    const columns = [EN.name, EN.kind, EN.lifetime, EN.purpose];
    expect([...(table.tHead?.rows[0]?.cells ?? [])].map((one) => one.textContent)).toEqual(columns);
    const [first] = table.tBodies[0]?.rows ?? [];
    expect([...(first?.cells ?? [])].map((one) => one.textContent)).toEqual([
      "_clck",
      "Cookie of this site",
      "1 year",
      EN["for.visitor"],
    ]);
    expect([...(first?.cells ?? [])].map(({ dataset }) => dataset.label ?? EN.name)).toEqual(columns);
    const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
    for (const [tag, role] of Object.entries(roles))
      for (const one of all(tag)) expect(one.getAttribute("role")).toBe(role);
    for (const one of all("th")) expect(one.getAttribute("scope")).toMatch(/^(row|col)$/);
  });

  it("says what is not known, and where nothing is stored", () => {
    show([{ tag: about({ stores: [{ name: "x_*", purpose: "" }] }) }]);
    expect(words("table:last-of-type td").slice(-3)).toEqual(["Cookie of this site", EN.unknown, EN.unknown]);
    show([{ tag: about() }]);
    expect(words("p")).toContain(EN.noStores);
  });

  it("carries its language and its mark (R155)", () => {
    show();
    const root = document.body.firstElementChild as HTMLElement;
    expect([root.dataset.sluis, root.lang, root.dir]).toEqual(["declaration", "en", "ltr"]);
  });
});
