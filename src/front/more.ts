import type { Front, Texts, World } from "../world.ts";
import { rememberFocus } from "./focus.ts";
import { nameLayer } from "./layer.ts";
import { createModal } from "./modal.ts";
import css from "./more.css";
import { createReopen } from "./reopen.ts";
import { createRoom } from "./room.ts";
import { keepOnPage } from "./stay.ts";

/**
 * What of the first layer can come a moment later, so that the question comes sooner: how it keeps its ground on the
 * page. And what only some sites have: the layout `dialog`, and the button that stays (R47).
 */
export function settle(world: World, front: Front, given: Texts): void {
  const { root, style } = front;
  const { signal, layout, canReopen } = world;
  // Stopped meanwhile: nothing may be added any more.
  if (signal.aborted) return;
  const texts = { ...given, ...world.texts };
  nameLayer(signal);
  style(css);
  front.restoreFocus = rememberFocus(root, signal);
  if (front.isLost) front.restoreFocus();
  const parts = [
    ...(layout === "dialog" ? [createModal(front, signal)] : []),
    ...(canReopen ? [createReopen(root, world, texts)] : []),
    createRoom(root, style(""), signal),
  ];
  // Before the page is painted: what is asked stands in the document, and so does what was answered.
  const look = () => {
    for (const part of parts) part.update();
  };
  keepOnPage(root, signal, look, world.renew);
}
