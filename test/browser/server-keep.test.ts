import { expect, test } from "vitest";
import { blockWith } from "../docs/recipes.ts";
import { GRANTED, Visitor } from "./server-stage.ts";

/** What the page does to have its cookie kept. */
const script = /<script>([\s\S]*)<\/script>/.exec(blockWith("server.md", '/consent/keep", {'))?.[1] ?? "";

test("the cookie that the server sets again is the same, for the same time, and readable (R41, R180, R184)", async () => {
  const visitor = await Visitor.with(GRANTED, "localhost");
  await visitor.context.addInitScript(script);
  await visitor.visit();
  expect(visitor.ours).toContain("/consent/keep");
  const [cookie] = (await visitor.context.cookies()).filter(({ name }) => name === "consent_sluis");
  expect(cookie).toMatchObject({ value: GRANTED, path: "/", sameSite: "Lax", secure: true, httpOnly: false });
  expect(Math.abs((cookie?.expires ?? 0) - (Date.now() / 1000 + 170 * 86_400))).toBeLessThan(60);
  expect(await visitor.page.evaluate(() => document.cookie)).toContain(GRANTED);
  await visitor.context.close();
});

test("nothing is asked of the server for who has not decided, and nothing comes back (R185)", async () => {
  const visitor = await Visitor.with("", "localhost");
  await visitor.context.addInitScript(script);
  await visitor.visit();
  expect(visitor.ours).not.toContain("/consent/keep");
  expect(await visitor.value()).toBe("");
  await visitor.context.close();
});

test.each(["rejectAll", "reset"] as const)(
  "%s while the answer is under way stands (R49)",
  async (method) => {
    const visitor = await Visitor.with(GRANTED, "localhost");
    await visitor.context.addInitScript(script);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let isAsked = () => {};
    const asked = new Promise<void>((done) => {
      isAsked = done;
    });
    await visitor.context.route("**/consent/keep", async (route) => {
      const response = await route.fetch();
      isAsked();
      await held;
      await route.fulfill({ response });
    });
    // What the page of the recipe does about a withdrawal, a new load, would end the wait before its time.
    await visitor.context.route("**/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("location.reload()", "0");
      return route.fulfill({ response, body });
    });
    await visitor.page.goto(visitor.origin);
    await asked;
    await visitor.page.evaluate(
      (name) => (window as never as { sluis: Record<string, () => Promise<void>> }).sluis[name]?.(),
      method,
    );
    const decided = await visitor.value();
    release();
    await visitor.look();
    expect(await visitor.value()).not.toBe(GRANTED);
    if (method === "reset") expect(await visitor.value()).toBe("");
    else
      expect([decided, await visitor.value()].every((one) => one.includes("&denied=marketing"))).toBe(true);
    await visitor.context.close();
  },
);
