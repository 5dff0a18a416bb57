import { directionOf } from "../dom/direction.ts";
import { element } from "../dom/element.ts";
import { whenParsed } from "../dom/ready.ts";
import type { Front, Texts, World } from "../world.ts";
import { createBanner } from "./banner.ts";
import { rememberFocus } from "./focus.ts";
import { createStatus } from "./status.ts";
import { adopt } from "./style.ts";
import css from "./styles.css";

/** Puts the one root on the page, first in the body, so that it also comes first by keyboard (R138). */
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
  const place = () => signal.aborted || document.body.prepend(root);
  let banner: HTMLElement | undefined;
  style(css);
  if (document.body) place();
  else whenParsed(place);
  signal.addEventListener("abort", () => root.remove());

  return {
    root,
    style,
    restoreFocus,
    say: status.say,
    ask() {
      if (banner) return;
      banner = createBanner(world, texts);
      root.prepend(banner);
      world.announce("open", "banner");
    },
    answered() {
      if (!banner) return;
      const hadFocus = banner.contains(document.activeElement);
      banner.remove();
      banner = undefined;
      if (hadFocus) restoreFocus();
      world.announce("close", "banner");
    },
  };
}
