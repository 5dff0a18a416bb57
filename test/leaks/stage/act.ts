import type { Locator } from "playwright-core";
import { htmlOf } from "../make/html.ts";
import type { Allowed, Oracle } from "../oracle/oracle.ts";
import type { Choices, Step } from "../page.ts";
import { until, type Visit } from "./visit.ts";

type Answering = Extract<Step, { do: "accept" | "reject" }>;
/** All that happens without the visitor going anywhere. */
export type Acting = Exclude<Step, { do: "reload" | "go" }>;
/** Told as soon as the oracle knows what the step leads to: before it happens. */
type Then = (after: Allowed) => void;

/** Runs a text in the page; the page may be loaded again meanwhile, which ends it. */
const run = (visit: Visit, text: string): Promise<unknown> =>
  visit.page.evaluate(text).catch(() => undefined);

/** Calls the consent object and waits until that is in force. */
const call = (visit: Visit, what: string) => run(visit, `Promise.resolve(sluis.${what}).then(() => 0)`);

const surface = (visit: Visit, name: string) => visit.page.locator(`[data-sluis=${name}]`);
const control = (visit: Visit, name: string, action: string) =>
  surface(visit, name).locator(`[data-sluis-action=${action}]`);

/** Whether a part of the interface comes, which some layers have not. */
const isThere = (one: Locator): Promise<boolean> =>
  one
    .first()
    .waitFor({ timeout: 1500 })
    .then(
      () => true,
      () => false,
    );

async function press(visit: Visit, layer: string, action: string): Promise<void> {
  await control(visit, layer, action)
    .first()
    .click({ timeout: 3000 })
    .catch(() => {});
  await until(() => visit.changes.length, 3000);
}

/** Answers all at once: on the first layer where it asks for everything, otherwise in the preferences. */
async function answer(
  visit: Visit,
  oracle: Oracle,
  { do: action, by }: Answering,
  then: Then,
): Promise<void> {
  const isAsked = by === "click" && oracle.isUndecided && (await surface(visit, "banner").count()) > 0;
  const isBanner = isAsked && (await isThere(control(visit, "banner", action)));
  if (by === "click" && !isBanner) await call(visit, "open()");
  const isOpen = by === "click" && !isBanner && (await isThere(control(visit, "preferences", action)));
  const layer = isBanner ? "banner" : isOpen ? "preferences" : "api";
  oracle.answerAll(action === "accept", layer);
  then(oracle.allowed);
  if (layer !== "api") return press(visit, layer, action);
  if (by === "click") await call(visit, "close()");
  await call(visit, `${action}All()`);
}

/** Turns switches in the preferences, and tells what all of them showed when that was saved. */
async function flip(visit: Visit, wanted: Choices): Promise<Choices | undefined> {
  await call(visit, "open()");
  if (!(await isThere(control(visit, "preferences", "save")))) return undefined;
  const shown = await visit.page.evaluate((asked) => {
    const all = [...document.querySelectorAll<HTMLInputElement>("#sluis input[role=switch]")];
    const idOf = (one: HTMLInputElement) => one.id.replace(/^sluis-(category-)?/, "");
    for (const one of all) if (asked[idOf(one)] === !one.checked) one.click();
    return all
      .filter((one) => one.getAttribute("aria-checked") !== "mixed")
      .map((one) => [idOf(one), one.checked] as const);
  }, wanted);
  return Object.fromEntries(shown);
}

/** A press on a placeholder's own button; the address of the frame that it stands for. */
async function place(
  visit: Visit,
  index: number,
  action: string,
): Promise<{ url: string; consent: string } | undefined> {
  return visit.page.evaluate(
    ([number, name]) => {
      const found = [...document.querySelectorAll<HTMLElement>("[data-sluis=placeholder]")].flatMap((one) => {
        const next = one.nextElementSibling as HTMLElement | null;
        const button = one.querySelector<HTMLElement>(`[data-sluis-action=${name}]`);
        const isFrame = next?.localName === "iframe" && next.dataset.src && next.dataset.consent;
        return button && isFrame
          ? [{ button, url: next.dataset.src as string, consent: next.dataset.consent as string }]
          : [];
      });
      const one = found[Number(number) % Math.max(1, found.length)];
      if (!one) return undefined;
      Object.assign(window, { __place: one.button });
      return { url: one.url, consent: one.consent };
    },
    [index, action] as const,
  );
}

async function embed(
  step: { do: "once" | "always"; place: number },
  visit: Visit,
  oracle: Oracle,
  then: Then,
) {
  const found = await place(visit, step.place, step.do === "once" ? "load-once" : "load-always");
  // Of several names, of a signal's, and of services with scripts of their own, the documents do not say enough.
  const names = found?.consent.trim().split(/\s+/) ?? [];
  const [id = ""] = names;
  const isPlain = oracle.categories.includes(id) || ["youtube", "vimeo", "google-maps"].includes(id);
  if (!found || names.length !== 1 || !isPlain || oracle.isHeldBySignal(id)) return;
  if (step.do === "once") oracle.once(new URL(found.url, visit.page.url()).href);
  else oracle.set({ [id]: true });
  then(oracle.allowed);
  await run(visit, "__place.click()");
  if (step.do === "always") await until(() => visit.changes.length, 3000);
}

/** Does what a step says, and lets the oracle know. */
export async function act(step: Acting, visit: Visit, oracle: Oracle, then: Then): Promise<void> {
  const { page } = visit;
  switch (step.do) {
    case "accept":
    case "reject":
      return answer(visit, oracle, step, then);
    case "set":
      oracle.set(step.choices);
      then(oracle.allowed);
      await call(visit, `set(${JSON.stringify(step.choices)})`);
      return;
    case "switch": {
      const shown = await flip(visit, step.choices);
      if (!shown) return;
      oracle.save(shown);
      then(oracle.allowed);
      return press(visit, "preferences", "save");
    }
    case "reset":
      oracle.reset();
      then(oracle.allowed);
      await call(visit, "reset()");
      return;
    case "late":
      oracle.late(step.parts, step.way);
      then(oracle.allowed);
      await page.evaluate(
        ([way, parts, html]) =>
          (window as never as { __leaks: { add(...given: unknown[]): void } }).__leaks.add(way, parts, html),
        [step.way, step.parts, step.parts.map(htmlOf).join("")] as const,
      );
      return;
    case "use":
      if (!(await page.locator(`#use-${step.id}`).count())) return;
      oracle.use(step.id);
      then(oracle.allowed);
      await run(visit, `document.getElementById("use-${step.id}")?.click()`);
      return;
    case "once":
    case "always":
      return embed(step, visit, oracle, then);
    case "wander":
      // None of this is an answer (R4).
      await run(visit, "scrollTo(0, 500); document.body.click()");
      await page.keyboard.press("Escape");
      await page.mouse.click(5, 5);
  }
}
