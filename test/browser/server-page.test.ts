import { expect, test } from "vitest";
import { GRANTED, REFUSED, Visitor } from "./server-stage.ts";

/** Parts that draw something to ask, or know its words. */
const asks = (paths: readonly string[]) =>
  paths.filter((path) => /-(front|more|ui|embeds)\.js|locales/.test(path));

test("who has granted: no banner at any frame, no code of one, the content once (R206)", async () => {
  const visitor = await Visitor.with(GRANTED);
  const seen = await visitor.visit();
  expect(seen).toEqual({ frames: expect.any(Number), banner: 0, players: 1, shift: 0 });
  expect(seen.frames).toBeGreaterThan(10);
  expect(asks(visitor.ours)).toEqual([]);
  expect(visitor.players).toHaveLength(1);
  expect(await visitor.page.locator("template").count()).toBe(0);
  expect(
    await visitor.page.evaluate(() =>
      (window as never as { sluis: { has(id: string): boolean } }).sluis.has("youtube"),
    ),
  ).toBe(true);
  await visitor.context.close();
});

test("who has refused: no banner at any frame, the placeholder in place of the content (R206)", async () => {
  const visitor = await Visitor.with(REFUSED);
  const seen = await visitor.visit();
  expect([seen.banner, seen.players]).toEqual([0, 0]);
  expect(visitor.players).toEqual([]);
  expect(await visitor.page.locator("[data-sluis=placeholder]").count()).toBe(1);
  await visitor.context.close();
});

test("who is new: the banner; the content once granted, and once only", async () => {
  const visitor = await Visitor.with("");
  const seen = await visitor.visit();
  expect(seen.banner).toBeGreaterThan(0);
  expect(asks(visitor.ours)).not.toEqual([]);
  expect(visitor.players).toEqual([]);
  await visitor.page.click("[data-sluis=banner] [data-sluis-action=accept]");
  expect((await visitor.look()).players).toBe(1);
  expect(visitor.players).toHaveLength(1);
  await visitor.context.close();
});

test("who withdraws: what the server let in is gone with the page it loads again (R49)", async () => {
  const visitor = await Visitor.with(GRANTED);
  await visitor.visit();
  const loaded = visitor.page.waitForEvent("load");
  await visitor.page.evaluate(() => (window as never as { sluis: { rejectAll(): void } }).sluis.rejectAll());
  await loaded;
  expect((await visitor.look()).players).toBe(0);
  expect(await visitor.page.locator("template[data-consent]").count()).toBe(1);
  expect(await visitor.value()).toContain("&denied=marketing&");
  await visitor.context.close();
});
