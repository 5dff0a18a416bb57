import { isCookiePattern } from "./dom/cookie-pattern.ts";
import { localised } from "./dom/localised.ts";
import type { About, Localised, Service, StoredEntry } from "./types.ts";
import type { Abouts, Core } from "./world.ts";

/**
 * The facts of every configured service: its own, those of its preset, or what the site says of it.
 * @param unknown takes the ids of services whose facts could not be had
 */
export async function aboutsOf(
  { settings, load, language }: Pick<Core, "settings" | "load" | "language">,
  unknown: string[] = [],
): Promise<Abouts> {
  const found = settings.services.map(async (service) => {
    const { id, about, options } = service;
    const ofPreset = about ?? (() => load(`about/${id}`));
    // Without its facts a service is still listed, and what the site itself says of it still erased.
    const facts = isOwn(service)
      ? undefined
      : await ofPreset()
          // Its options may be anything: nobody looks at them before it is to start.
          .then(({ about }) => (typeof about === "function" ? about(options) : about))
          .catch((error) => {
            console.error("sluis:", error);
            unknown.push(id);
            return undefined;
          });
    return [id, withOwnStores(facts ?? ownFacts(service, language), options.cookies, language)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Only a service that is no preset must say what it is for. */
const isOwn = ({ options }: Service): boolean => "purpose" in options;

function ownFacts({ id, options }: Service, language: string): About {
  const { name, purpose, places = [], provider, policy, optOut } = options as OwnFacts;
  return {
    name: localised(name, language) ?? id,
    provider,
    policy,
    optOut,
    places,
    purposes: [localised(purpose, language) ?? ""],
    stores: [],
  };
}

/** The part of a site's own service that visitors may read. */
interface OwnFacts extends Partial<Pick<About, "provider" | "policy" | "optOut" | "places">> {
  readonly name?: Localised;
  readonly purpose?: Localised;
}

/** What the site says of further cookies; a bare name is one of which nothing else is known. */
function withOwnStores(facts: About, cookies: unknown, language: string): About {
  if (!Array.isArray(cookies)) return facts;
  const stores = cookies.map((one: string | StoredEntry) => {
    const { purpose, ...entry } = typeof one === "string" ? { name: one, purpose: "" } : Object(one);
    return { ...entry, purpose: localised(purpose, language) ?? "" };
  });
  return { ...facts, stores: [...facts.stores, ...stores.filter(({ name }) => isCookiePattern(name))] };
}
