import type { Core, Drawn, Front, Texts, World } from "../world.ts";
import { createModal } from "./modal.ts";
import css from "./more.css";
import { createReopen } from "./reopen.ts";

/** What only some sites have of the first layer: the layout `dialog`, and the button that stays (R47). */
export function mount(_: Core, world: World, front: Front, given: Texts): Drawn {
  const texts = { ...given, ...world.texts };
  front.style(css);
  const modal = createModal(front);
  const reopen = world.canReopen ? createReopen(front.root, world, texts) : undefined;
  return {
    update() {
      if (world.layout === "dialog") modal.update();
      reopen?.update();
    },
  };
}
