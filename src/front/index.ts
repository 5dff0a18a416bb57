import { directionOf } from "../dom/direction.ts";
import { element } from "../dom/element.ts";
import type { Front, Texts, World } from "../world.ts";
import { createBanner } from "./banner.ts";
import { createStatus } from "./status.ts";
import { adopt } from "./style.ts";
import css from "./styles.css";

/** The one root of all that a visitor sees, and the banner on it. What is asked stands in the document, nowhere else. */
export function mountFront(world: World, given: Texts): Front {
  const { theme, language, signal } = world;
  const texts = { ...given, ...world.texts };
  const status = createStatus(texts);
  const root = element(
    "div",
    { id: "sluis", "data-sluis": "root", "data-theme": theme, lang: language, dir: directionOf(language) },
    status.node,
  );
  const style = (text: string) => adopt(text, signal);
  const standing = () => root.querySelector('[data-sluis="banner"]');
  style(css);
  // First in the body, so that it also comes first by keyboard (R138). Without a body yet, `stay.ts` sees to it.
  document.body?.prepend(root);
  signal.addEventListener("abort", () => root.remove());

  const front: Front = {
    root,
    style,
    // What knows better comes a moment later (`more.ts`).
    restoreFocus() {
      front.isLost = true;
    },
    say: status.say,
    ask() {
      if (standing()) return;
      root.prepend(createBanner(world, texts));
      world.announce("open", "banner");
    },
    answered() {
      const banner = standing();
      if (!banner) return;
      const hadFocus = banner.contains(document.activeElement);
      banner.remove();
      if (hadFocus) front.restoreFocus();
      world.announce("close", "banner");
    },
  };
  return front;
}
