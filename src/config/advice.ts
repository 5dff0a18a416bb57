import { isCookiePattern } from "../dom/cookie-pattern.ts";
import { isRecord } from "../dom/is-record.ts";
import type { About, Service } from "../types.ts";
import type { Settings } from "../world.ts";
import { entriesOf } from "./read.ts";

/*
 * What is understood and in force, and still worth a word to the owner.
 */

/** Whether two patterns can mean the same name. */
const overlap = (left: string, right: string): boolean => {
  const [a, b] = [left, right].map((one) => one.replace(/\*$/, "")) as [string, string];
  if (left.endsWith("*") && right.endsWith("*")) return a.startsWith(b) || b.startsWith(a);
  if (left.endsWith("*")) return b.startsWith(a);
  return right.endsWith("*") ? a.startsWith(b) : a === b;
};

const ownNames = ({ options }: Service): unknown[] =>
  ((options.cookies as unknown[] | undefined) ?? []).map((one) => Object(one).name ?? one);

/** Names that the owner gave, and that are refused, or claimed by another service as well. */
export function cookieAdvice(
  services: readonly Service[],
  abouts: Readonly<Record<string, About | undefined>>,
  kept: readonly string[],
): string[] {
  const stores = ({ id }: Service) => [
    ...(abouts[id]?.stores ?? []).filter(({ domain }) => !domain).map(({ name }) => name),
    ...(abouts[id]?.alsoErase ?? []),
  ];
  return services.flatMap((service) =>
    ownNames(service).flatMap((name) => {
      const path = `services.${service.id}.cookies: ${JSON.stringify(name)}`;
      if (!isCookiePattern(name))
        return [`${path} is no cookie name with two characters or more before a final *, and is not erased`];
      const protectedBy = service.category !== "functional" && kept.find((one) => overlap(one, name));
      if (protectedBy)
        return [`${path} may be a sign-in or session (${protectedBy}): such names are not erased`];
      const others = services.filter(
        (one) => one !== service && stores(one).some((own) => overlap(own, name)),
      );
      return others.map(
        ({ id }) => `${path} is claimed by ${id} as well: it is erased only when both are denied`,
      );
    }),
  );
}

/** Modes in which something is sent before a choice (R105). */
export const earlyAdvice = (services: readonly Service[]): string[] =>
  services
    .filter(({ early }) => early)
    .map(
      ({ id }) =>
        `services.${id}: runs before any choice and sends requests without cookies; be sure that you may`,
    );

/** A law under which something runs before an answer (R69). */
export const lawAdvice = ({ regime, region }: Pick<Settings, "regime" | "region">): string[] =>
  regime === "opt-in"
    ? []
    : [
        `regime: ${regime} holds in ${region || "every region"}: things run before an answer; be sure that they may`,
      ];

/** Markup that cannot become what it was meant to be. */
export function markupAdvice(elements: readonly HTMLElement[], origin: string): string[] {
  return elements.flatMap((one) => {
    const { src, consentPoster: poster } = one.dataset;
    const isOwn = (url: string) => url.startsWith(`${origin}/`) || !/^([a-z]+:|\/\/)/i.test(url);
    const dead =
      one.localName === "template" &&
      (one as HTMLTemplateElement).content.querySelector(".fb-like, .fb-comments");
    return [
      ...(one.localName === "iframe" && src && !isOwn(src) && !src.startsWith("https:")
        ? [`data-src: ${JSON.stringify(src)} is not https, and stays blocked`]
        : []),
      ...(poster && !isOwn(poster)
        ? [`data-consent-poster: ${JSON.stringify(poster)} is not the site's own, and is not shown`]
        : []),
      ...(dead
        ? [
            "Facebook's Like and Comment plugins ended on 10 February 2026: a link to share stands in their place",
          ]
        : []),
    ];
  });
}

/** Texts that the owner gave in other languages, so that two would stand on one surface (R30). */
export function languageAdvice(config: unknown, language: string): string[] {
  const { categories, services } = Object(config);
  const isMissing = (text: unknown) => isRecord(text) && !Object.hasOwn(text, language);
  const lines = (path: string, one: unknown, keys: readonly string[]) =>
    keys
      .filter((key) => isMissing(Object(one)[key]))
      .map((key) => `${path}.${key}: there is none in ${language}, so that visitors read two languages`);
  const own = entriesOf(services, []).map((entry) => {
    const { id, options } = Object(entry);
    return [`services.${id}`, options] as const;
  });
  return [
    ...Object.keys(Object(categories)).flatMap((id) =>
      lines(`categories.${id}`, categories[id], ["label", "purpose"]),
    ),
    ...own.flatMap(([path, options]) => lines(path, options, ["name", "purpose"])),
  ];
}
