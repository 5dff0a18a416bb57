import { FUNCTIONAL, ID } from "../consent/ids.ts";
import { isRecord } from "../dom/is-record.ts";
import type { Preset } from "../types.ts";
import { type Known, serviceProblems } from "./check-services.ts";
import { type Problem, problem } from "./problem.ts";
import { entriesOf } from "./read.ts";
import { holds } from "./rules.ts";
import { fits, isCategory, SHAPE, type Shape, serviceIds } from "./shape.ts";

const ALLOWED: Readonly<Record<string, string>> = {
  "": "an object",
  controller: "the name of who asks",
  policy: "an object with url and version",
  "policy.url": "a link to the privacy statement (http, https or relative)",
  "policy.version": "a version of letters, digits, dots, colons, hyphens",
  categories: "an object",
  "categories.*":
    "true (a built-in one), or an object with purpose and label as text, or text per language, and gpc as true or false",
  services: "an object, or a list made by sluis/services",
  language: "a tag of a language that Sluis speaks",
  layout: "bar, box or dialog",
  theme: "auto, light or dark",
  reopen: "true or false",
  cookie: "an object with name, domain and days",
  "cookie.name": "a cookie name (letters, digits, _ and -)",
  "cookie.domain": "a domain name",
  "cookie.days": "a number from 1 to 400, or granted and denied as such, denied no smaller",
  regime: "opt-in, opt-out, objectable, regional, or one of the first three for each region",
  region: "a country, or a country and a part of it, as in ISO 3166: NL, US-CA",
  minor: "true or false",
  records: "an object with url",
  "records.url": "the address of a receiver (http, https, or a path of this site)",
  gate: "an object with retrofit",
  "gate.retrofit": "true or false",
  texts: "texts per language",
  "texts.*": "texts by key",
};

/** Everything that is wrong in a configuration, each with path, value and what is allowed. */
export function findProblems(config: unknown, presets: readonly Preset[], known: Known): Problem[] {
  const { services, controller, policy, categories, records } = Object(config);
  const entries = entriesOf(services, presets);
  const names = serviceIds(services);
  const asked = ["analytics", "marketing", FUNCTIONAL, ...Object.keys(Object(categories))];
  const { categories: _, ...rest } = Object(config);
  return [
    ...(controller === undefined ? [problem("controller", controller, ALLOWED.controller)] : []),
    ...(isRecord(policy) && policy.url !== undefined
      ? []
      : [problem("policy.url", undefined, ALLOWED["policy.url"])]),
    ...(isRecord(records) && records.url === undefined
      ? [problem("records.url", undefined, ALLOWED["records.url"])]
      : []),
    ...shapeProblems(isRecord(categories) && isRecord(config) ? rest : config, SHAPE, ""),
    ...Object.keys(Object(categories)).flatMap((id) => categoryProblems(id, categories[id], names)),
    ...entries.flatMap((entry, index) =>
      serviceProblems(names[index] ?? "", entry ?? {}, asked, presets, known),
    ),
  ];
}

function categoryProblems(id: string, value: unknown, services: readonly string[]): Problem[] {
  const path = `categories.${id}`;
  if (value && (!holds(ID, id) || id === FUNCTIONAL || services.includes(id))) {
    return [problem(path, id, "a name for a category (lower-case letters, digits, hyphens; not taken)")];
  }
  return isCategory(id, value) ? [] : [problem(path, value, ALLOWED["categories.*"])];
}

/** The deepest places where a value breaks its shape. */
function shapeProblems(value: unknown, shape: Shape, path: string): Problem[] {
  if (fits(value, shape)) return [];
  if (typeof shape === "function" || shape instanceof RegExp || !isRecord(value)) {
    const [top = "", second] = path.split(".");
    return [
      problem(path || "config", value, ALLOWED[path] ?? ALLOWED[second === undefined ? top : `${top}.*`]),
    ];
  }
  const inside = (key: string) => (path ? `${path}.${key}` : key);
  return Object.keys(value).flatMap((key) => {
    const rule = Object.hasOwn(shape, key) ? shape[key] : shape["*"];
    return rule ? shapeProblems(value[key], rule, inside(key)) : [problem(inside(key), value[key])];
  });
}
