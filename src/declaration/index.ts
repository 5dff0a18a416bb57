import { aboutsOf } from "../abouts.ts";
import type { Declaration, State } from "../types.ts";
import type { Core, Drawn, Ground, Texts, World } from "../world.ts";
import { declarationOf, type Facts } from "./data.ts";
import { drawInside } from "./dom.ts";
import { type Place, takeOver } from "./place.ts";
import css from "./styles.css";
import { declarationTree } from "./tree.ts";

/** Draws the cookie overview wherever the page asks for it, and keeps it true. */
export async function mount(
  core: Core,
  world: World,
  ground: Ground,
  given: Texts,
): Promise<Drawn & { data(): Promise<Declaration> }> {
  const { signal } = world;
  const texts = { ...given, ...world.texts };
  const current = following(core, world, texts, await aboutsOf(core), await core.recorder?.stores());
  const places = new WeakMap<Element, Place>();
  const hosts = () => document.querySelectorAll("[data-consent-declaration]");
  /** Called at every change of the page, its own included: where nothing is new, nothing is touched. */
  const update = () => {
    const declaration = current();
    for (const host of signal.aborted ? [] : hosts()) {
      const place = places.get(host) ?? takeOver(host);
      places.set(host, place);
      if (place.shown === declaration && place.root === host.firstChild) continue;
      drawInside(host, [declarationTree(declaration, texts, { level: place.level, canChange: true })]);
      Object.assign(place, { shown: declaration, root: host.firstChild });
    }
  };
  if (!signal.aborted) ground.style(css);
  document.addEventListener("sluis:change", update, { signal });
  signal.addEventListener("abort", () => {
    for (const host of hosts()) host.replaceChildren(...(places.get(host)?.before ?? host.childNodes));
  });
  return { update, data: async () => current() };
}

/** The declaration of the current state: the same object for as long as nothing changes. */
function following(
  core: Core,
  world: World,
  texts: Facts["texts"],
  abouts: Facts["abouts"],
  kept: Facts["kept"],
): () => Declaration {
  const { policy: version, cookie } = core.settings;
  let seen: State | undefined;
  let latest: Declaration;
  return () => {
    const state = world.state();
    if (state !== seen) {
      const policy = { url: world.policyUrl, version };
      latest = declarationOf({ ...world, policy, cookie, abouts, state, texts, kept });
      seen = state;
    }
    return latest;
  };
}
