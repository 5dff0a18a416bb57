import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Engine, Tab } from "./driver.ts";
import { answers } from "./journeys/answers.ts";
import { hard } from "./journeys/hard.ts";
import { pages } from "./journeys/page.ts";
import { tabs } from "./journeys/tabs.ts";
import { ways } from "./journeys/ways.ts";
import { Network } from "./network.ts";
import { EACH, KINDS } from "./retrofit/kinds.ts";
import { countTags, newVendor } from "./retrofit/measure.ts";
import { type Journey, Visit } from "./visit.ts";

const JOURNEYS: readonly Journey[] = [...answers, ...pages, ...tabs, ...ways, ...hard];

/** Every journey in one engine; a file for each engine calls this, so that two run at a time. */
export function journeysIn(engine: Engine): void {
  describe.skipIf(!engine.program)(engine.name, () => {
    let network: Network;
    let browser: Browser;
    let visit: Visit | undefined;
    let tab: Visit["tabs"];

    beforeAll(async () => {
      network = await Network.open();
      browser = await engine.launch(network);
      tab = [await browser.newTab()];
      console.log(browser.version);
    });
    afterEach(() => visit?.close());
    afterAll(async () => {
      await browser?.close();
      await network?.close();
    });

    for (const { name, files, setup, run } of JOURNEYS)
      test(name, async () => {
        const own = setup && (await engine.launch(network, setup));
        visit = new Visit(own ?? browser, network, files);
        visit.tabs.push(...(own ? [await own.newTab()] : tab));
        try {
          await visit.open();
          await run(visit);
          expect(visit.wrong).toEqual([]);
        } finally {
          await own?.close();
          if (own) visit = undefined;
        }
      });

    test("plain tags of every kind run where nothing holds them, and none where they are held from the first, not even from the cache (R195)", async () => {
      const [one] = tab as [Tab];
      const vendor = newVendor();
      const without = await countTags(network, one, "without", vendor);
      expect(without.filter(({ asked }) => asked < EACH)).toEqual([]);
      const running = without.filter((_, kind) => KINDS[kind]?.runs !== false);
      expect(running.filter(({ ran }) => ran < EACH)).toEqual([]);
      const held = await countTags(network, one, "early");
      expect(held.filter(({ ran }) => ran)).toEqual([]);
      expect(held.filter(({ asked }, kind) => asked && KINDS[kind]?.isMade)).toEqual([]);
      const atHand = await countTags(network, one, "early", vendor);
      expect(atHand.filter(({ ran }) => ran)).toEqual([]);
    });
  });
}
