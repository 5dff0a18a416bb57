import type { Browser, Page } from "playwright-core";
import { type Found, found, listen } from "./found.ts";
import type { Options } from "./options.ts";

/** In the order in which they are told. */
export const STATES = ["no choice", "refused", "accepted", "withdrawn"] as const;
export type Findings = Readonly<Record<(typeof STATES)[number], Found>>;

/** How long a banner or the preferences may take to come, in milliseconds, beside the time that a page is given. */
const PATIENCE = 3000;

const on = (surface: string, action: string) => `[data-sluis=${surface}] [data-sluis-action=${action}]`;

interface Door {
  sluis?: Record<"acceptAll" | "rejectAll" | "open", (() => Promise<void>) | undefined>;
}

/** Presses a button of the banner as a visitor would; where there is no banner, asks the script door. */
async function answer(page: Page, action: "accept" | "reject"): Promise<void> {
  const button = page.locator(on("banner", action));
  const isAsked = await button.waitFor({ timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
  if (isAsked) return button.click();
  const isDone = await page.evaluate(async (name) => {
    const { sluis } = window as unknown as Door;
    await sluis?.[`${name}All`]?.();
    return Boolean(sluis);
  }, action);
  if (!isDone) throw new Error("no banner of Sluis came, and the page has no `sluis`");
}

/** Opens the preferences by what the page has for that, and refuses there. */
async function withdraw(page: Page): Promise<void> {
  const way = page.locator("[data-consent-open]:visible, [data-sluis=reopen]").first();
  if (await way.count()) await way.click();
  else await page.evaluate(() => (window as unknown as Door).sluis?.open?.());
  await page.locator(on("preferences", "reject")).click({ timeout: PATIENCE });
}

/** Each state in a profile of its own, but for the last two, which are one visitor's. */
export async function visitAll(browser: Browser, { address, wait }: Options): Promise<Findings> {
  const begin = async () => {
    const context = await browser.newContext();
    const requests = listen(context, address);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForTimeout(wait);
    const again = async () => {
      await page.goto(address);
      await page.waitForTimeout(wait);
      return found(page, requests.take());
    };
    return { page, requests, again, end: () => context.close() };
  };

  const first = await begin();
  const none = await found(first.page, first.requests.take());
  await answer(first.page, "reject");
  await first.page.waitForTimeout(wait);
  const refused = await first.again();
  await first.end();

  const second = await begin();
  await answer(second.page, "accept");
  await second.page.waitForTimeout(wait);
  const accepted = await second.again();
  await withdraw(second.page);
  await second.page.waitForTimeout(wait);
  // A vendor may be told of its denial, and that is a request; from the next page on there is nothing to tell.
  second.requests.take();
  const withdrawn = await second.again();
  await second.end();
  return { "no choice": none, refused, accepted, withdrawn };
}
