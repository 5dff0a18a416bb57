import { FUNCTIONAL, ID } from "../consent/ids.ts";
import { isRecord } from "../dom/is-record.ts";
import type { Preset, ServiceEntry } from "../types.ts";
import { nearest } from "./nearest.ts";
import { OWN_RULES, OWN_TEXTS } from "./own-service.ts";
import { entriesOf, holds, inFull, rulesOf } from "./read.ts";
import { fits, isCategory, SHAPE, type Shape, serviceIds } from "./shape.ts";

/** One thing in the configuration that was not understood, and so stays blocked. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

type Hints = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const ALLOWED: Readonly<Record<string, string>> = {
  "": "an object",
  controller: "the name of who asks",
  policy: "an object with url and version",
  "policy.url": "a link to the privacy statement (http, https or relative)",
  "policy.version": "a version of letters, digits, dots, colons, hyphens",
  categories: "an object",
  "categories.*": "true (a built-in one), or an object with purpose and label as text, or text per language",
  services: "an object, or a list made by sluis/services",
  language: "a language that Sluis speaks (en, nl)",
  layout: "bar or box",
  theme: "auto, light or dark",
  cookie: "an object with name, domain and days",
  "cookie.name": "a cookie name (letters, digits, _ and -)",
  "cookie.domain": "a domain name",
  "cookie.days": "a number from 1 to 400",
  texts: "texts per language",
  "texts.*": "texts by key",
  category: "a category that is asked",
  cookies: "a list of cookie names",
  reason: "why the site cannot work without it",
  script: "an https address, or a path that begins with /",
};

const shown = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
};

const problem = (path: string, value: unknown, allowed = "an option that is known"): Problem => ({
  path,
  message: value === undefined ? `is missing: give ${allowed}` : `${shown(value)} is not ${allowed}`,
});

/** Everything that is wrong in a configuration, each with path, value and what is allowed. */
export function findProblems(config: unknown, presets: readonly Preset[], hints: Hints): Problem[] {
  const { services, controller, policy, categories } = Object(config);
  const entries = entriesOf(services, presets);
  const names = serviceIds(services);
  const asked = ["analytics", "marketing", FUNCTIONAL, ...Object.keys(Object(categories))];
  const { categories: _, ...rest } = Object(config);
  return [
    ...(controller === undefined ? [problem("controller", controller, ALLOWED.controller)] : []),
    ...(isRecord(policy) && policy.url !== undefined
      ? []
      : [problem("policy.url", undefined, ALLOWED["policy.url"])]),
    ...shapeProblems(isRecord(categories) && isRecord(config) ? rest : config, SHAPE, ""),
    ...Object.keys(Object(categories)).flatMap((id) => categoryProblems(id, categories[id], names)),
    ...entries.flatMap((entry, index) =>
      serviceProblems(names[index] ?? "", entry ?? {}, asked, presets, hints),
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

function serviceProblems(
  name: string,
  { preset, options }: Partial<ServiceEntry>,
  asked: readonly string[],
  presets: readonly Preset[],
  hints: Hints,
): Problem[] {
  const path = `services.${name}`;
  // What has none of the two things that a service of the site's own needs was meant to be a preset.
  const isOwn = isRecord(options) && ["category", "purpose"].some((key) => key in options);
  if (!preset || (!preset.id && !isOwn)) return [unknown(path, name, presets)];
  const given = inFull(preset, options);
  return [
    ...optionProblems(path, preset, options, hints),
    ...categoryOf(path, preset, given, asked),
    ...(holds(ID, name) && !asked.includes(name)
      ? []
      : [problem(path, name, "a name of lower-case letters, digits, hyphens; not that of a category")]),
    ...(given.mode === "exempt" && given.confirmedConfig !== true
      ? [
          problem(
            `${path}.confirmedConfig`,
            given.confirmedConfig,
            "true, once the regulator's conditions are met",
          ),
        ]
      : []),
  ];
}

/** Something that nobody knows; perhaps a slip of the pen. */
function unknown(path: string, name: string, presets: readonly Preset[]): Problem {
  const known = presets.flatMap(({ id }) => id || []);
  const meant = nearest(name, known);
  const hint = meant ? `did you mean ${meant}?` : known.join(", ");
  return problem(
    path,
    name,
    known.length
      ? `a known service (${hint}); one of your own needs category and purpose`
      : "made by a function of sluis/services",
  );
}

function optionProblems(path: string, preset: Preset, options: unknown, hints: Hints): Problem[] {
  const given = inFull(preset, options);
  const isOwn = !preset.id;
  const rules = Object.assign(rulesOf(preset), isOwn ? OWN_RULES : {});
  const texts: Readonly<Record<string, string>> = {
    ...ALLOWED,
    ...(isOwn ? OWN_TEXTS : hints[preset.id]),
  };
  const wrong = Object.keys({ ...preset.needs, ...given }).filter((key) => {
    // An option that is left undefined is not given, unless it is needed.
    if (given[key] === undefined && key in rules && !(key in preset.needs)) return false;
    return !(key in rules) || !holds(rules[key] ?? /(?!)/, given[key]);
  });
  return wrong.map((key) => {
    const isShort = given !== options && Object.keys(preset.needs)[0] === key;
    return problem(
      isShort ? path : `${path}.${key}`,
      given[key],
      key in rules ? texts[key] : `an option of ${preset.id || "a service of your own"}`,
    );
  });
}

/** Whether it stands in a category that is asked, or has a reason to be always on (R9). */
function categoryOf(
  path: string,
  preset: Preset,
  { category = preset.category, reason }: Record<string, unknown>,
  asked: readonly string[],
): Problem[] {
  if (category === FUNCTIONAL && preset.category !== FUNCTIONAL && !reason) {
    return [
      problem(`${path}.reason`, reason, "why the site cannot work without it: functional is always on"),
    ];
  }
  const isFine = !holds(ID, category) || asked.includes(String(category));
  return isFine ? [] : [problem(`${path}.category`, category, `one of ${asked.join(", ")}`)];
}
