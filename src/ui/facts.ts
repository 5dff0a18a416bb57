import { element } from "../dom/element.ts";
import { inWords } from "../dom/lifetime.ts";
import { placeName } from "../dom/place.ts";
import { safeUrl } from "../dom/safe-url.ts";
import type { About } from "../types.ts";
import type { Given } from "./given.ts";

/** Who gets what, for how long (R27, R28). */
export function createFacts(id: string, about: About, { world, texts, say }: Given): Node[] {
  const { controller, policyUrl, language } = world;
  const { provider = controller, optOut, purposes, places, stores } = about;
  // What the site runs itself is told of in the site's own statement.
  const policy = about.policy ?? (about.provider ? "" : policyUrl);
  const said = (purpose: string) => texts[`for.${purpose}`] ?? purpose;
  const fact = (key: string, value: string) =>
    value ? [element("dt", {}, say(key)), element("dd", {}, isolated(value))] : [];
  const link = (key: string, url = "") =>
    safeUrl(url) && element("a", { href: safeUrl(url) }, say(key, { provider }));
  /** One each, which a narrow screen can break anywhere; the declaration has them as a table. */
  const lines = stores.map(({ name, domain, lifetime, purpose }) => {
    const kept = `${say("lifetime")}: ${inWords(lifetime, language, texts) || "–"}.`;
    const owner = isolated(domain ?? say("ownCookies"));
    const words = purpose ? `${said(purpose)}. ${kept}` : kept;
    return element("li", {}, element("strong", { dir: "ltr" }, name), " (", owner, `): ${words}`);
  });
  return [
    element(
      "dl",
      {},
      ...fact("provider", provider),
      ...fact("purpose", texts[`purpose.${id}`] || purposes.map(said).join("; ")),
      ...fact("place", places.map((one) => placeName(one, language, texts)).join(", ")),
    ),
    lines.length
      ? element("ul", { "aria-label": say("stores") }, ...lines)
      : element("p", {}, say("noStores")),
    element("p", { class: "links" }, link("policyOf", policy), link("optOut", optOut)),
  ];
}

/** Names go their own way: among words that are written from right to left they keep theirs (R155). */
const isolated = (text: string) => element("bdi", {}, text);
