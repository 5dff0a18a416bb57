import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, test } from "vitest";
import { Network } from "../network.ts";
import { chromium, firefox } from "../puppeteer.ts";
import { webkit } from "../webkit.ts";
import { FORMS, type Form } from "./kinds.ts";
import { type Count, countTags } from "./measure.ts";
import { type Counted, filled } from "./table.ts";

const VISITS = 5;
const PAGE = new URL("../../../docs/retrofit.md", import.meta.url);
const counted: Counted[] = [];

test.each([chromium, firefox, webkit])("plain tags in $name", async (engine) => {
  const network = await Network.open();
  const browser = await engine.launch(network);
  try {
    const tab = await browser.newTab();
    const visits: Record<Form, Count[][]> = { without: [], late: [], early: [] };
    for (const form of Object.keys(FORMS) as Form[])
      for (let visit = 0; visit < VISITS; visit++) visits[form].push(await countTags(network, tab, form));
    counted.push({ version: browser.version, visits });
  } finally {
    await browser.close();
    await network.close();
  }
});

afterAll(() => {
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(PAGE, filled(page, new Date().toISOString().slice(0, 10), counted));
});
