import { directionOf } from "../dom/direction.ts";
import { element } from "../dom/element.ts";
import { fill } from "../dom/localised.ts";
import { safeUrl } from "../dom/safe-url.ts";
import type { Texts, World } from "../world.ts";
import { hostOf, type Who } from "./who.ts";

export interface Offer {
  readonly who: Who;
  readonly link: string;
  /** By the name of the button. None where nothing can be loaded. */
  readonly actions: Readonly<Record<string, () => unknown>>;
  /** What is said: a key of the texts. */
  readonly says: string;
}

/** A picture of the site's own; one from elsewhere would tell its host of the visit (R119). */
function poster({ dataset }: HTMLElement): Node | string {
  const src = safeUrl(dataset.consentPoster ?? "");
  return src.startsWith(`${location.origin}/`) ? element("img", { src, alt: "" }) : "";
}

/** What waits, who would receive data, and three ways on: once, always, or a plain link (R120). */
export function createPlace(embed: HTMLElement, offer: Offer, world: World, texts: Texts): HTMLElement {
  const { who, link, actions, says } = offer;
  const { theme, language } = world;
  const title = embed.title || who.name;
  const text = (key: string) => fill(texts[key] ?? key, { ...texts, ...who, host: hostOf(link) });
  const buttons = Object.entries(actions).map(([name, run]) => {
    const button = element("button", { type: "button", "data-sluis-action": name }, text(name));
    button.addEventListener("click", () => {
      // Safari gives a button no focus by a click; from here it goes on into what is loaded.
      button.focus();
      run();
    });
    return button;
  });
  const lang = embed.closest<HTMLElement>("[lang]")?.lang ?? "";
  return element(
    "div",
    {
      "data-sluis": "placeholder",
      "data-theme": theme,
      role: "group",
      "aria-label": title,
      lang: language,
      dir: directionOf(language),
    },
    poster(embed),
    element(
      "div",
      { class: "room" },
      element(
        "div",
        { class: "panel" },
        element("strong", { lang, dir: "auto" }, title),
        element("p", {}, text(says)),
        link && element("a", { href: link, rel: "noopener noreferrer" }, text("openAt")),
        element("div", { class: "actions" }, ...buttons),
      ),
    ),
  );
}
