import { afterAll, describe, expect, test } from "vitest";
import type { Row } from "./services-row.ts";
import { inPage, Stage, soon } from "./services-stage.ts";
import { tags } from "./services-table.ts";
import { embeds } from "./services-table-embeds.ts";
import { pixels } from "./services-table-pixels.ts";
import { closeBrowser } from "./site.ts";

/*
 * Every preset through a whole life of choices: before one, refused, accepted, loaded again, withdrawn, accepted
 * again. Vendors are played by the stand-ins of the demo.
 */

afterAll(closeBrowser);

/** A vendor that keeps itself busy goes on until this long after a withdrawal. */
const A_WHILE = 1000;
/** Long enough for anything that starts by itself. */
const A_MOMENT = 150;

const PLACE = "[data-sluis=placeholder]";
const framesOf = (stage: Stage, { frame }: Row) =>
  stage.site.page.frames().filter((one) => frame && one.url().startsWith(`https://${frame}/`)).length;
const hear = async (stage: Stage, texts: readonly string[] = []) => {
  for (const text of texts) await soon(() => stage.heard.join("\n")).toContain(text);
};

/** The page asks its vendors for something while they are denied: that neither throws nor reaches anybody. */
async function stayOut(stage: Stage, { early = "", ...row }: Row): Promise<void> {
  // What a silent name answers is no value that could be handed over.
  await stage.site.page.evaluate(`${early}; 0`);
  await stage.quiet(A_MOMENT);
  expect(framesOf(stage, row)).toBe(0);
  if (row.frame) await stage.site.page.locator(PLACE).waitFor();
  expect(stage.heard).toEqual([]);
  expect(stage.site.ours.filter((path) => path.startsWith("run/"))).toEqual([]);
}

/** All of it, and each once. */
async function run(stage: Stage, row: Row): Promise<void> {
  const { script, hosts, kept = [], queues = {}, sends = "" } = row;
  const { page } = stage.site;
  const now = async () => ({
    asked: script && stage.asked(script),
    scripts: script && (await page.locator(`script[src="${script}"]`).count()),
    hosts: stage.hosts,
    kept: await stage.kept(),
    queues: await stage.queues(),
    frames: framesOf(stage, row),
    places: await page.locator(PLACE).count(),
  });
  const once = script && 1;
  const all = { asked: once, scripts: once, hosts, kept, queues, frames: row.frame ? 1 : 0, places: 0 };
  await soon(now).toEqual(all);
  await stage.site.settle(A_MOMENT);
  expect(await now()).toEqual(all);
  expect(stage.site.elsewhere.filter((url) => url.includes(sends))).not.toEqual([]);
  expect(stage.site.elsewhere.filter((url) => url.includes("early"))).toEqual([]);
  expect(stage.heard.filter((text) => /early|again|dropped|twice|double/.test(text))).toEqual([]);
}

/** Some wait for more than a grant: the visitor uses the form, or answers what the vendor asks. */
async function use({ site }: Stage, { onUse, click }: Row): Promise<void> {
  if (onUse) {
    await site.settle(A_MOMENT);
    expect(site.elsewhere).toEqual([]);
    await site.page.locator("#use").click();
  }
  if (click) await site.page.locator(click).click();
}

/** The vendor is told, all that it kept goes, and it falls silent; the page is loaded again where nothing else helps. */
async function withdraw(stage: Stage, row: Row): Promise<void> {
  const { loads, site } = stage;
  await stage.signIn();
  site.messages.length = 0;
  await stage.answer("reject");
  await soon(() => [stage.loads - loads, framesOf(stage, row)]).toEqual([row.reloads ? 1 : 0, 0]);
  if (row.reloads) await stage.ready();
  await soon(() => stage.kept()).toEqual([]);
  await hear(stage, row.denied);
  if (row.frame) await site.page.locator(PLACE).waitFor();
  await stage.quiet(A_WHILE);
  expect(await stage.isSignedIn()).toBe(true);
}

/** In the very page where it was withdrawn: its script is there (R123), and what was asked meanwhile is not made up for. */
async function acceptAgain(stage: Stage, { script = "", early = "", ...row }: Row): Promise<void> {
  const { site } = stage;
  site.messages.length = 0;
  await site.page.evaluate(early);
  await stage.quiet(A_MOMENT);
  await inPage(site.page, ({ sluis }) => sluis.acceptAll());
  await hear(stage, row.granted);
  await soon(() => framesOf(stage, row)).toBe(row.frame ? 1 : 0);
  await site.settle(A_MOMENT);
  expect(stage.asked(script)).toBe(0);
  expect(await site.page.locator(`script[src="${script}"]`).count()).toBe(script ? 1 : 0);
  expect(site.elsewhere.filter((url) => url.includes("early"))).toEqual([]);
  await inPage(site.page, ({ sluis }) => sluis.rejectAll());
  await soon(() => stage.kept()).toEqual([]);
}

/** What is asked of some vendors by name. */
const RULES: Readonly<Record<string, string>> = {
  clarity: "(R112, R113)",
  "facebook-plugins": "(R121)",
  "google-analytics": "(R103, R104, R111)",
  "google-maps": "(R121)",
  "google-tag-manager": "(R110)",
  "linkedin-insight": "(R118)",
  "linkedin-plugins": "(R121)",
  matomo: "(R115)",
  "meta-pixel": "(R117)",
  "microsoft-uet": "(R114)",
  recaptcha: "(R121)",
  vimeo: "(R121)",
  "x-pixel": "(R118)",
  "x-widgets": "(R121)",
  youtube: "(R119)",
};
const ROWS = [...tags, ...pixels, ...embeds].map((row) => ({ ...row, rules: RULES[row.id] ?? "" }));

// Most of such a life is waiting whether something still happens, so some of them wait together.
describe.concurrent("a preset through a whole life of choices (R1, R49, R123, R125)", () => {
  test.for(ROWS)("$id $rules", async (row, { onTestFinished }) => {
    const stage = await Stage.open({ [row.id]: row.config }, { body: row.body });
    onTestFinished(() => stage.close());
    const { site } = stage;
    await stage.visit();
    await site.banner("accept").waitFor();
    await stayOut(stage, row);
    expect(await site.cookies()).toEqual([]);

    await site.banner("reject").click();
    await stayOut(stage, row);
    await stage.visit("/next");
    await stayOut(stage, row);

    await stage.answer("accept");
    await use(stage, row);
    await run(stage, row);
    await stage.visit();
    // A vendor that was answered does not ask again.
    await use(stage, { ...row, click: "" });
    await run(stage, row);

    await withdraw(stage, row);
    if (!row.reloads) await acceptAgain(stage, row);
    await stage.visit("/next");
    site.messages.length = 0;
    await stayOut(stage, row);

    await stage.answer("accept");
    await use(stage, row);
    await run(stage, row);
    expect(site.errors).toEqual([]);
  });
});
