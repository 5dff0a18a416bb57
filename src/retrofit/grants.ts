import { bare } from "../consent/bare.ts";
import type { Core } from "../world.ts";
import { type Claim, claimantsOf, claimsOf } from "./claims.ts";

/** Who claims an address, and what is granted; before the gate is there, nothing is. */
export interface Grants {
  /** Goes by this configuration; false where there is nothing in it to hold back. */
  use(config: unknown): boolean;
  core?: Core;
  claimants(address: string): string[];
  /** @param ids of services that claim its address; without any, nobody holds it */
  isOpen(element: Element, ids: readonly string[]): boolean;
  /** A script of the page's own ran that was granted: a withdrawal must know of it. */
  note(ids: readonly string[]): void;
  readonly passed: ReadonlySet<string>;
}

/** Whether only a new load of the page stops what a tag of the page started: nobody else knows of it (R50). */
function mustReload({ gate }: Core, id: string): boolean {
  const { part, options = {} } = gate.services.find((one) => one.id === id) ?? {};
  return part === "own" && !options.withdraw && options.reload !== false;
}

export function createGrants(): Grants {
  let claims: readonly Claim[] = [];
  const passed = new Set<string>();
  const isIn = (core: Core | undefined, id: string) => core?.has(id) || core?.gate.once.has(id);
  const grants: Grants = {
    passed,
    use(config) {
      const { gate, services, minor } = bare(Object(config));
      claims = Object(gate).retrofit ? claimsOf(services, Boolean(minor)) : [];
      return claims.length > 0;
    },
    claimants: (address) => claimantsOf(address, claims, location.host),
    isOpen: (element, ids) =>
      ids.every((id) => isIn(grants.core, id)) || Boolean(grants.core?.gate.once.has(element)),
    note(ids) {
      for (const id of ids) if (grants.core && mustReload(grants.core, id)) passed.add(id);
    },
  };
  return grants;
}
