import { RETROFIT } from "../dom/slot.ts";
import { createKeeper, type Keeper } from "./keeper.ts";

/** One keeper for a page, where the gate finds it. */
export function register(): Keeper {
  const slot = document as { [RETROFIT]?: Keeper };
  slot[RETROFIT] ??= createKeeper();
  return slot[RETROFIT];
}
