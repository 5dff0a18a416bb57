import { directionOf } from "../dom/direction.ts";
import type { Declaration, DeclaredCategory, DeclaredService } from "../types.ts";
import type { Texts } from "../world.ts";
import { h, type Tree } from "./element.ts";
import { storesTable } from "./table.ts";
import { type Say, sayer } from "./words.ts";

export interface Drawing {
  /** The level of the headings of categories; services follow one below. */
  readonly level: number;
  /** Whether a button to change the choice works here: only where the library runs. */
  readonly canChange: boolean;
}

/** The declaration as elements, the same for a page and for a server. */
export function declarationTree(declaration: Declaration, texts: Texts, drawing: Drawing): Tree {
  const { language, controller, categories } = declaration;
  const say = sayer(texts);
  return h(
    "div",
    { "data-sluis": "declaration", lang: language, dir: directionOf(language) },
    h("p", {}, say("overview", { controller })),
    choice(declaration, say, drawing.canChange),
    policyLine(declaration, say),
    ...categories.map((category) => categoryTree(category, say, drawing.level)),
  );
}

/** Where nothing is asked there is nothing to be undecided about. */
const isAsking = ({ categories }: Declaration): boolean =>
  categories.some(
    ({ id, services }) => id !== "functional" && (!services.length || services.some(({ exempt }) => !exempt)),
  );

function choice(declaration: Declaration, say: Say, canChange: boolean): Tree {
  const { decidedAt, language } = declaration;
  const date = decidedAt && new Date(decidedAt).toLocaleDateString(language, { dateStyle: "long" });
  return h(
    "div",
    { class: "line" },
    (date || isAsking(declaration)) && h("p", {}, date ? say("decided", { date }) : say("undecided")),
    canChange &&
      h("button", { type: "button", "data-consent-open": "" }, say(date ? "change" : "preferences")),
  );
}

function policyLine({ policy: { url, version } }: Declaration, say: Say): Tree | "" {
  const words = [say("policy"), version && say("version", { version })].filter(Boolean).join(", ");
  return (url || version) && h("p", {}, url ? h("a", { href: url }, words) : words);
}

/** A heading with what holds for it now, in words (R150). */
const heading = (level: number, name: string, state: string): Tree =>
  h(
    "div",
    { class: "line" },
    h(`h${Math.min(level, 6)}`, {}, name),
    state && h("p", { class: "state" }, state),
  );

function categoryTree(
  { id, name, purpose, granted, services }: DeclaredCategory,
  say: Say,
  level: number,
): Tree {
  const isFunctional = id === "functional";
  // What can only be objected to, service by service, is not allowed or refused as a whole.
  const isAsked = !services.length || services.some(({ exempt }) => !exempt);
  const state = isFunctional ? say("alwaysOn") : isAsked && say(granted ? "granted" : "denied");
  return h(
    "div",
    { class: "category" },
    heading(level, name, state || ""),
    h("p", {}, purpose),
    ...services.map((service) => serviceTree(service, say, level + 1, isFunctional)),
  );
}

function serviceTree(service: DeclaredService, say: Say, level: number, isFunctional: boolean): Tree {
  const { name, provider, purposes, places, policy, optOut, stores, granted, exempt } = service;
  const state = isFunctional ? "alwaysOn" : granted ? (exempt ? "exempt" : "granted") : "denied";
  const fact = (key: string, values: readonly string[], sign = ", ") =>
    values.length ? [h("dt", {}, say(key)), h("dd", {}, values.join(sign))] : [];
  const link = (key: string, url: string | undefined) =>
    url !== undefined && h("a", { href: url }, say(key, { provider }));
  return h(
    "div",
    { class: "service" },
    heading(level, name, say(state)),
    h(
      "dl",
      {},
      ...fact("provider", [provider]),
      ...fact("purpose", purposes, "; "),
      ...fact("place", places),
    ),
    (policy || optOut) && h("p", { class: "links" }, link("policyOf", policy), link("optOut", optOut)),
    stores.length ? storesTable(name, stores, say) : h("p", {}, say("noStores")),
  );
}
