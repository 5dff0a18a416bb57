import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, ROOT, text } from "./files.ts";

const docs = filesIn(join(ROOT, "docs"), ".md").map((path) => join("docs", path));
const PAGES = ["README.md", "CHANGELOG.md", "SECURITY.md", "package.json", ...docs].filter((path) =>
  existsSync(join(ROOT, path)),
);

/** Sentences, headings, cells and items: whatever is read in one breath. */
const sentencesOf = (page: string) =>
  page
    .replace(/<?https:\/\/[^\s>)]+>?/g, "")
    .replace(/([^\n.:;!?|])\n(?=[^\n\s|#*-])/g, "$1 ")
    .split(/(?<=[.!?;])\s+|\n|\|/)
    .map((one) => one.trim())
    .filter(Boolean);

const CLAIM =
  /\b(certified|certification|complian(t|ce)|comply|complies|guarante\w*|lawful|legal(ly)?(?! name))\b|\b(gdpr|avg)[- ](proof|ready)\b/i;
const DENIAL = /\b(no|not|never|nor|none|nothing|cannot|without|neither)\b|n't\b/i;

const claimsIn = (page: string) => sentencesOf(page).filter((one) => CLAIM.test(one) && !DENIAL.test(one));

describe("what Sluis says of itself (R209)", () => {
  it("stands in a README", () => {
    expect(PAGES).toContain("README.md");
  });

  it.each(PAGES)("claims no certificate, compliance or guarantee: %s", (path) => {
    expect(text(path)).not.toMatch(/guaranteed? complian/i);
    expect(claimsIn(text(path))).toEqual([]);
  });

  it("says that it makes no site lawful, and that the site's owner stays responsible", () => {
    expect(text("README.md")).toMatch(/^## What it does not promise$/m);
    expect(text("README.md")).toMatch(/\b(no library makes|does not make)\b/i);
    expect(text("README.md")).toMatch(/remain yours|stay responsible|stays responsible/);
  });

  it("says that it is no certified platform of Google's (R109), and speaks no IAB framework (R126)", () => {
    const sentences = sentencesOf(text("README.md")).filter((one) => DENIAL.test(one));
    expect(sentences.some((one) => /Google-certified/.test(one))).toBe(true);
    expect(sentences.some((one) => /IAB|TCF/.test(one))).toBe(true);
  });

  it("would be caught where it claimed too much", () => {
    const page =
      "# Sluis\n\nIt is fast. Sluis is GDPR\ncompliant.\n\n- A certified platform\n- It is not certified.";
    expect(claimsIn(page)).toEqual(["Sluis is GDPR compliant.", "- A certified platform"]);
    expect(claimsIn("| what | Legally safe |")).toEqual(["Legally safe"]);
  });
});
