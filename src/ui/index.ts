import { aboutsOf } from "../abouts.ts";
import { element } from "../dom/element.ts";
import { unknownIds } from "../dom/gated-ids.ts";
import { fill } from "../dom/localised.ts";
import type { Core, Ground, Preferences, Texts, World } from "../world.ts";
import { createContent, isMany } from "./dialog.ts";
import { createDraft } from "./draft.ts";
import type { Given } from "./given.ts";
import css from "./styles.css";

/** Puts the second layer on the ground that the first has laid; it is drawn anew each time it opens. */
export async function mount(core: Core, world: World, ground: Ground, given: Texts): Promise<Preferences> {
  const texts: Texts = { ...given, ...world.texts };
  const say: Given["say"] = (key, values = {}) => fill(texts[key] ?? "", values);
  if (isDoubtful(core, world)) core.complain();
  core.recorder?.shows("preferences", given);
  const abouts = await aboutsOf(core);
  // Stopped meanwhile: nothing may be added any more.
  if (world.signal.aborted) return { open() {}, close() {} };
  const dialog = element("dialog", {
    class: isMany(world) ? "sheet many" : "sheet",
    "data-sluis": "preferences",
    "aria-labelledby": "sluis-heading",
  });
  const close = () => dialog.close();
  ground.style(css);
  ground.root.append(dialog);
  world.signal.addEventListener("abort", close);
  // Not needed to open; but a withdrawal that is on its way should not have to wait for it.
  dialog.onpointerdown = dialog.onkeydown = () => core.load("sluis-change").catch(() => {});
  const leave = () => {
    // The event comes late: by then it may be open again, and what was left taken care of.
    if (dialog.open || !dialog.firstChild) return;
    dialog.replaceChildren();
    // The browser goes back to the opener, unless that was in a banner that has gone since.
    if (document.activeElement === document.body) ground.restoreFocus();
    world.announce("close", "preferences");
  };
  dialog.addEventListener("close", leave);
  const draw = () => createContent({ world, texts, abouts, say, draft: createDraft(world) }, close);
  /** Few services are drawn ahead of the click, which then only has to show them; void once something was answered. */
  let drawnIn = isMany(world) ? undefined : world.state();
  let nodes = drawnIn ? draw() : [];
  return {
    close,
    open() {
      if (dialog.open) return;
      leave();
      if (drawnIn !== world.state()) nodes = draw();
      drawnIn = undefined;
      dialog.replaceChildren(...nodes);
      dialog.showModal();
      dialog.querySelector("h2")?.focus();
      world.announce("open", "preferences");
    },
  };
}

/**
 * Whether the owner may have to be told something: at home always, elsewhere for what shows at a glance. The part that
 * looks closely is larger than all that it would be fetched for.
 */
const isDoubtful = ({ config, settings, state }: Core, { policyUrl }: World): boolean =>
  /^(localhost$|127\.)/.test(location.hostname) ||
  !Object(config).controller ||
  !policyUrl ||
  settings.services.some(({ early }) => early) ||
  unknownIds(state).length > 0;
