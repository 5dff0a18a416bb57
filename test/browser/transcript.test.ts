import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPreferences, openStage, startAnew, unfold } from "./a11y-stage.ts";
import { closeBrowser, page, type Site } from "./site.ts";

/**
 * What a virtual screen reader says, pinned in test/a11y for people to read. After a change that was meant:
 * npx vitest run --project browser test/browser/transcript.test.ts -u
 */
const READER = createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js");

type Reader = {
  start(options: { container: Element }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
};

const HTML = page(`
  <script async src="/sluis/sluis.js"></script>
  <script type="module">import { virtual } from "/reader.js"; window.reader = virtual;</script>`);

/** Few services: a transcript is for reading. One that is asked for, one that can be objected to, and one that embeds. */
const SERVICES = {
  "google-analytics": "G-ABC1234567",
  matomo: { url: "https://stats.example.nl/", siteId: 3, mode: "exempt", confirmedConfig: true },
  "google-maps": {},
};

let site: Site;
beforeAll(async () => {
  const reader = { type: "text/javascript", body: await readFile(READER, "utf8") };
  site = await openStage(HTML, { files: { "/reader.js": reader } });
});
afterAll(closeBrowser);

/**
 * The reader knows no `<details>`: it would read what is folded away, and not say that it is. Browsers tell a summary
 * as a button that is expanded or not (`a11y-tree.test.ts` asks one), so this says the same in words it knows. It also
 * takes each text node for a phrase, where several make one text.
 */
const prepare = (selector: string): Promise<void> =>
  site.page.evaluate((where) => {
    const part = document.querySelector(where) as HTMLElement;
    part.normalize();
    for (const details of part.querySelectorAll("details")) {
      const [summary, ...rest] = details.children;
      summary?.setAttribute("role", "button");
      summary?.setAttribute("aria-expanded", String(details.open));
      for (const one of rest) if (!details.open) one.setAttribute("aria-hidden", "true");
    }
  }, selector);

/** All that is said from the beginning of a part of the page to its end, a line for each phrase. */
async function read(selector: string): Promise<string> {
  await prepare(selector);
  return site.page.evaluate(async (where) => {
    const { reader } = window as never as { reader: Reader };
    await reader.start({ container: document.querySelector(where) as Element });
    const [first = ""] = await reader.spokenPhraseLog();
    for (let step = 0; (await reader.lastSpokenPhrase()) !== `end of ${first}`; step++) {
      if (step > 999) throw new Error("It does not end");
      await reader.next();
    }
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    // Where it begins, it says a dialog twice.
    if (phrases[1] === first) phrases.shift();
    return `${phrases.join("\n")}\n`;
  }, selector);
}

describe.each(["en", "nl"])("what a virtual screen reader says, in %s", (language) => {
  test("of the banner", async () => {
    await startAnew(site, { language, services: SERVICES });
    await expect(await read("[data-sluis=banner]")).toMatchFileSnapshot(`../a11y/banner.${language}.txt`);
  });

  test("of the preferences, on first opening", async () => {
    await startAnew(site, { language, services: SERVICES });
    await openPreferences(site);
    await expect(await read("[data-sluis=preferences]")).toMatchFileSnapshot(
      `../a11y/preferences.${language}.txt`,
    );
  });

  test("of the preferences with all of it open, once accepted", async () => {
    await startAnew(site, { language, services: SERVICES });
    await site.page.clock.setFixedTime("2035-11-21T12:00:00Z");
    await site.banner("accept").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    await site.page.locator("#footer-link").click();
    await site.preferences("save").waitFor();
    await unfold(site);
    await expect(await read("[data-sluis=preferences]")).toMatchFileSnapshot(
      `../a11y/preferences-open.${language}.txt`,
    );
  });
});
