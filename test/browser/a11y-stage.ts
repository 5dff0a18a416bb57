import { readdirSync } from "node:fs";
import { page, Site } from "./site.ts";

export const LAYOUTS = ["bar", "box", "dialog"] as const;

/** Every language that is built. */
export const LANGUAGES: readonly string[] = readdirSync(
  new URL("../../dist/locales/", import.meta.url),
).sort();

/** One language of each direction. */
export const DIRECTIONS = [
  { language: "en", dir: "ltr" },
  { language: "ar", dir: "rtl" },
] as const;

/** Some of everything: what is always on, what is asked, what can only be objected to, and what waits for a frame. */
export const SHOP = {
  controller: "Modelmarkt",
  policy: { url: "/privacy", version: "2026-02-06" },
  services: {
    msal: {},
    "google-analytics": "G-ABC1234567",
    clarity: "abcdefghij",
    matomo: { url: "https://stats.example.nl/", siteId: 3, mode: "exempt", confirmedConfig: true },
    youtube: {},
    vimeo: {},
  },
};

/** Only what is asked, and takes no reload to withdraw. */
export const FEW = { services: { "google-analytics": "G-ABC1234567", youtube: {} } };

const FILM = "https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ";

/** What a page brings along: an embed that waits, the declaration, and a way in. */
const PARTS = `
  <iframe data-consent="youtube" data-src="${FILM}" title="A film about dikes" width="560" height="315" style="max-width: 100%; box-sizing: border-box"></iframe>
  <h2>Cookies</h2><div id="overview" data-consent-declaration></div>`;

/** The declaration has the page's colours: these follow the system. */
const COLOURS = "<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>";

/** A page with all four surfaces. */
export const pageOfAll = (head = "", more = "", lang = "en"): string =>
  page(`${COLOURS}${head}<script async src="/sluis/sluis.js"></script>`, PARTS + more, lang);

type Sluis = { start(config: unknown): unknown; stop?(): void };

/** A page that starts nothing yet. */
export async function openStage(
  html = pageOfAll(),
  context: Parameters<typeof Site.open>[0] = {},
): Promise<Site> {
  const site = await Site.open({ ...context, files: { "/": html, ...context.files } });
  await site.visit();
  return site;
}

/** As on a first visit, without loading the page again; the banner stands. */
export async function startAnew(site: Site, config: object = {}): Promise<void> {
  await site.context.clearCookies();
  await site.page.waitForFunction("window.sluis && window.sluis.start");
  await site.page.evaluate(
    (given) => {
      const { sluis } = window as never as { sluis: Sluis };
      sluis.stop?.();
      localStorage.clear();
      sluis.start(given);
    },
    { ...SHOP, ...config },
  );
  await site.banner("accept").waitFor();
  await stillness(site);
}

/** Starts in a language of that direction; where it has no texts yet, in English turned round. */
export async function startIn(
  site: Site,
  { language, dir }: (typeof DIRECTIONS)[number],
  config: object = {},
): Promise<void> {
  const isThere = LANGUAGES.includes(language);
  await startAnew(site, { ...config, language: isThere ? language : "en" });
  await site.page.locator("[data-sluis=placeholder]").waitFor({ state: "attached" });
  await site.page.locator("[data-sluis=declaration]").waitFor({ state: "attached" });
  if (!isThere) await site.page.evaluate(turn, dir);
}

const turn = (dir: string): void => {
  for (const one of document.querySelectorAll<HTMLElement>(
    "#sluis, [data-sluis=placeholder], [data-sluis=declaration]",
  ))
    one.dir = dir;
};

/** Opens the second layer from the first. */
export async function openPreferences(site: Site): Promise<void> {
  await site.banner("preferences").click();
  await site.preferences("save").waitFor();
  await stillness(site);
}

/** Opens everything that is folded away; what is within may be drawn only then. */
export async function unfold(site: Site): Promise<void> {
  await site.page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>("[data-sluis=preferences] details"))
      one.open = true;
  });
  await stillness(site);
}

/** What has the focus, as a person would name it. */
export const focused = (site: Site): Promise<string> =>
  site.page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute("data-sluis-action") ?? (one?.id || one?.localName || "nothing");
  });

/** Until everything that moves has arrived, which it does at once. */
export const stillness = (site: Site): Promise<void> =>
  site.page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const moving = document.getAnimations();
    for (const one of moving) if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish();
    await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
  });
