import { directionOf } from "../dom/direction.ts";
import { element } from "../dom/element.ts";
import type { Front, Texts, World } from "../world.ts";
import { createBanner } from "./banner.ts";
import { rememberFocus } from "./focus.ts";
import { nameLayer } from "./layer.ts";
import { placeRoot } from "./place.ts";
import { reserve } from "./room.ts";
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
  const restoreFocus = rememberFocus(root, signal);
  const style = (text: string) => adopt(text, signal);
  const standing = () => root.querySelector('[data-sluis="banner"]');
  nameLayer(signal);
  style(css);
  const room = style("");
  placeRoot(root, signal);

  return {
    root,
    style,
    restoreFocus,
    say: status.say,
    ask() {
      if (standing()) return;
      const banner = createBanner(world, texts);
      root.prepend(banner);
      reserve(banner, room);
      world.announce("open", "banner");
    },
    answered() {
      const banner = standing();
      if (!banner) return;
      const hadFocus = banner.contains(document.activeElement);
      banner.remove();
      if (hadFocus) restoreFocus();
      world.announce("close", "banner");
    },
  };
}
