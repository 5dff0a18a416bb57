import { inWords } from "../dom/lifetime.ts";
import { localised } from "../dom/localised.ts";
import { placeName } from "../dom/place.ts";
import type {
  About,
  Declaration,
  DeclaredCategory,
  DeclaredService,
  DeclaredStore,
  Service,
  State,
  Stored,
} from "../types.ts";
import type { Abouts, Category, Settings, Texts } from "../world.ts";
import { ownAbout } from "./own.ts";
import { purposeIn, sayer } from "./words.ts";

/** All that a declaration is made of. */
export interface Facts {
  readonly controller: string;
  readonly policy: Declaration["policy"];
  readonly cookie: Settings["cookie"];
  readonly language: string;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly abouts: Abouts;
  readonly state: State;
  readonly texts: Texts;
  /** What is stored for records, where the site keeps them. */
  readonly kept?: readonly Stored[] | undefined;
}

/** Links that may be followed (R177): http, https, or a path. */
const isLink = (url: string | undefined): url is string => /^(https?:\/)?\/\S+$/.test(url ?? "");

/** Everything this site stores and lets others do, in words of one language (R27, R28). */
export function declarationOf(facts: Facts): Declaration {
  const { controller, policy, language, categories, state } = facts;
  return {
    controller,
    policy,
    language,
    decidedAt: state.decidedAt,
    categories: categories.map((category) => declaredCategory(category, facts)),
  };
}

function declaredCategory({ id, label, purpose }: Category, facts: Facts): DeclaredCategory {
  const { texts, language, state, cookie } = facts;
  const say = sayer(texts);
  const isFunctional = id === "functional";
  const services = facts.services
    .filter(({ category }) => category === id)
    .map((service) => {
      const about = facts.abouts[service.id] ?? { name: service.id, purposes: [], places: [], stores: [] };
      return declaredService(service, about, facts);
    });
  const words = isFunctional ? say("functionalMore", { days: `${cookie.days}` }) : say(`purpose.${id}`);
  return {
    id,
    name: `${localised(label, language) ?? (say(`name.${id}`) || id)}`,
    // Purposes follow a colon in the banner; here they stand alone.
    purpose: `${localised(purpose, language) ?? words}`.replace(/^./u, (first) => first.toUpperCase()),
    granted: state.categories[id] ?? services.some(({ granted }) => granted),
    // What a site promises is an overview of all it stores: ours is declared before anybody else's.
    services: isFunctional ? [declaredService(OURS, ownAbout(facts), facts), ...services] : services,
  };
}

/** What remembers the choice. */
const OURS = { id: "sluis", category: "functional" };

function declaredService(
  { id, category, exempt = false }: Pick<Service, "id" | "category" | "exempt">,
  about: Omit<About, "options">,
  facts: Facts,
): DeclaredService {
  const { texts, language, controller, state } = facts;
  const { name, provider = controller, places, policy, optOut, stores } = about;
  // The site may say in its own words what it uses a service for.
  const own = texts[`purpose.${id}`];
  const purposes = own ? [`${own}`] : about.purposes.map((one) => purposeIn(texts, one));
  return {
    id,
    name: `${name}`,
    provider: `${provider}`,
    purposes: purposes.filter(Boolean),
    places: places.map((one) => placeName(one, language, texts)),
    ...(isLink(policy) && { policy }),
    ...(isLink(optOut) && { optOut }),
    granted: category === "functional" || state.services[id] === true,
    exempt,
    stores: stores.map((one) => declaredStore(one, facts)),
  };
}

function declaredStore({ name, kind, domain, lifetime, purpose }: Stored, facts: Facts): DeclaredStore {
  const { texts, language } = facts;
  return {
    name,
    kind: kind === "local" || kind === "tab" ? kind : "cookie",
    domain: `${domain ?? ""}`,
    party: domain ? "third" : "first",
    lifetime: inWords(lifetime, language, texts),
    purpose: purposeIn(texts, purpose),
  };
}
