import { aboutsOf } from "../abouts.ts";
import { idsOf } from "../dom/gated.ts";
import type { Abouts, Core, Drawn, Ground, Texts, World } from "../world.ts";
import { createPut } from "./offer.ts";
import { createPlaces } from "./places.ts";
import css from "./styles.css";

/** Keeps a placeholder before every embed that waits, for as long as it does (R119-R122). */
export async function mount(core: Core, world: World, ground: Ground, given: Texts): Promise<Drawn> {
  const { gate, settings } = core;
  const { signal } = world;
  const abouts: Record<string, Abouts[string]> = Object.create(null);
  const put = createPut(core, world, abouts, { ...given, ...world.texts }, () => places.draw());
  const places = createPlaces(gate, put, signal);
  /** The facts of those that are waited for, and of no others. */
  const learn = async () => {
    const ids = gate.waiting().flatMap(({ dataset }) => idsOf(dataset.consent));
    const services = settings.services.filter(({ id }) => ids.includes(id) && !(id in abouts));
    if (services.length)
      Object.assign(abouts, await aboutsOf({ ...core, settings: { ...settings, services } }));
  };
  // Stopped meanwhile: nothing may be added any more.
  if (signal.aborted) return { update() {} };
  core.recorder?.shows("placeholder", given);
  // A film may only start to play by itself where it is loaded as part of the click.
  core.load("sluis-markup").catch(() => {});
  ground.style(css);
  /** Never before it is known who is spoken of: a placeholder that stands is left as it is. */
  const redraw = () => learn().then(places.redraw);
  addEventListener("load", redraw, { signal });
  // On a phone the height changes with every scroll, and a finger may be on a button by then.
  let width = innerWidth;
  const onResize = () => {
    if (width !== innerWidth) redraw();
    width = innerWidth;
  };
  addEventListener("resize", onResize, { signal });
  return { update: () => learn().then(() => places.draw()) };
}
