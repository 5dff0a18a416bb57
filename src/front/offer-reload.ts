import { reload } from "../dom/reload.ts";
import type { Front, Texts } from "../world.ts";
import { createButton } from "./button.ts";

/** What was withdrawn ends with the page, and something was typed there: the visitor says when (R50). */
export function offerReload({ say }: Front, { reloadNeeded = "", reload: text = "" }: Texts): void {
  const status = say("saved");
  status.className = "notice";
  status.append(` ${reloadNeeded}`, createButton(text, reload, "reload"));
}
