import { RETROFIT } from "../dom/slot.ts";
import type { Core, Retrofit } from "../world.ts";

/** What the configuration says of it: nothing in it is certain. */
type Asked = { readonly gate?: { readonly retrofit?: unknown } } | undefined;

/** Hands the gate to what holds plain tags back: it may be there from before, or else is fetched where a site asks for it. */
export function holdPlainTags(core: Core): void {
  const slot = document as unknown as { readonly [RETROFIT]: Retrofit };
  if ((core.config as Asked)?.gate?.retrofit)
    Promise.resolve(slot[RETROFIT] ?? core.load("sluis-retrofit")).then(
      () => slot[RETROFIT].mount(core),
      console.error,
    );
}
