import { attempt } from "./dom/attempt.ts";
import type { Afterwards, Core, Front, Outcome, World } from "./world.ts";

const NOTHING: Outcome = { remaining: [], reload: "none" };

/** What an answer leaves to be done once it is stored. A part of its own does it, fetched only where there is something. */
export function createAfter(core: Core, world: World, front: Front): Afterwards {
  const { load, gate, settings } = core;
  return {
    /**
     * What already passed the gate is taken back, and what denied services left in this browser is erased: on this
     * page, under an earlier choice, or before the site had Sluis.
     */
    async revoke(revoked, hadOnce) {
      const denied = settings.services.map(({ id }) => id).filter((id) => !core.has(id));
      const hasPassed = gate.running.size || hadOnce || revoked.length;
      // More than our own cookie: what else is there may be theirs.
      if (!hasPassed && !(denied.length && attempt(() => document.cookie).includes(";"))) return NOTHING;
      return (await load("sluis-change")).follow(core, world, front, revoked, denied);
    },
    async merge() {
      const { merged } = await load("sluis-change");
      return (patch, isTold) => merged(core, patch, isTold);
    },
    news: async () => (await load("sluis-change")).news(core) ?? null,
  };
}
