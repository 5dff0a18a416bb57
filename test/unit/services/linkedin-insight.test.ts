import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { head as preset, rules } from "../../../src/services/linkedin-insight.ts";
import { build } from "../../../src/services/run/linkedin-insight.ts";
import { clearPage, kindOf, page, takes } from "./page.ts";

const service = build({ partnerId: "123456" });

beforeEach(clearPage);
afterEach(clearPage);

describe("LinkedIn Insight", () => {
  it("counts as marketing (R11)", () => {
    expect([preset.id, preset.category]).toEqual(["linkedin-insight", "marketing"]);
  });

  it("needs a new load of the page to stop, because it knows no consent call (R118)", () => {
    expect(service).toMatchObject({
      script: "https://snap.licdn.com/li.lms-analytics/insight.min.js",
      reload: true,
    });
  });

  it("touches nothing before it is granted (R118)", () => {
    expect([page.lintrk, page._linkedin_partner_id]).toEqual([undefined, undefined]);
  });

  it("is told its partner as text, also where the id was given as a number", () => {
    build({ partnerId: 654321 }).start();
    expect(page._linkedin_partner_id).toBe("654321");
    expect(page._linkedin_data_partner_ids).toEqual(["654321"]);
  });

  it("joins the partners that the page names already", () => {
    page._linkedin_data_partner_ids = ["1"];
    service.start();
    expect(page._linkedin_data_partner_ids).toEqual(["1", "123456"]);
  });

  it("keeps the site's calls as plain arrays until the script is there", () => {
    service.start();
    page.lintrk?.("track", { conversion_id: 7 });
    expect(page.lintrk?.q).toEqual([["track", { conversion_id: 7 }]]);
    expect(page.lintrk?.q?.map(kindOf)).toEqual(["[object Array]"]);
  });

  it("sends nothing of its own", () => {
    service.start();
    expect(page.lintrk?.q).toEqual([]);
  });

  it("leaves the function that the page has in place", () => {
    const own = () => {};
    page.lintrk = own;
    service.start();
    expect(page.lintrk).toBe(own);
  });

  it("takes the site's later calls to nowhere once it is withdrawn", () => {
    service.start();
    const { lintrk } = page;
    service.withdraw();
    expect(page.lintrk).not.toBe(lintrk);
    page.lintrk?.("track", { conversion_id: 7 });
    expect(lintrk?.q).toEqual([]);
  });

  describe("by its id", () => {
    takes(
      rules,
      ["12345", "123456789012", 123456, { partnerId: "123456" }],
      [
        "1234",
        "1234567890123",
        "12345a",
        "-12345",
        1.5,
        "",
        null,
        true,
        ["123456"],
        { partnerId: ["123456"] },
      ],
    );
  });
});
