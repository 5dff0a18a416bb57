import { render } from "preact";
import { aboutsOf } from "../abouts.ts";
import { element } from "../dom/element.ts";
import { unknownIds } from "../dom/gated-ids.ts";
import type { Core, Ground, Preferences, Texts, World } from "../world.ts";
import { Dialog } from "./dialog.tsx";
import { createDraft } from "./draft.ts";
import css from "./styles.css";

/** Puts the second layer on the ground that the first has laid; it is drawn anew each time it opens. */
export async function mount(core: Core, world: World, ground: Ground, given: Texts): Promise<Preferences> {
  const texts = { ...given, ...world.texts };
  if (isDoubtful(core, world)) core.complain();
  const abouts = await aboutsOf(core);
  // Stopped meanwhile: nothing may be added any more.
  if (world.signal.aborted) return { open() {}, close() {} };
  const dialog = element("dialog", { "data-sluis": "preferences", "aria-labelledby": "sluis-heading" });
  const close = () => dialog.close();
  ground.style(css);
  ground.root.append(dialog);
  world.signal.addEventListener("abort", close);
  // Not needed to open; but a withdrawal that is on its way should not have to wait for it.
  for (const type of ["pointerdown", "keydown"]) {
    dialog.addEventListener(type, () => core.load("sluis-change").catch(() => {}), { once: true });
  }
  dialog.addEventListener("close", () => {
    render(null, dialog);
    // The browser goes back to the opener, unless that was in a banner that has gone since.
    if (document.activeElement === document.body) ground.restoreFocus();
    world.announce("close", "preferences");
  });
  return {
    close,
    open() {
      if (dialog.open) return;
      const draft = createDraft(world);
      const redraw = () =>
        render(
          <Dialog world={world} texts={texts} abouts={abouts} draft={draft} redraw={redraw} close={close} />,
          dialog,
        );
      redraw();
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
