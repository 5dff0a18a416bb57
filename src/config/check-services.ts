import { FUNCTIONAL, ID } from "../consent/ids.ts";
import { isRecord } from "../dom/is-record.ts";
import type { Preset, ServiceEntry } from "../types.ts";
import { nearest } from "./nearest.ts";
import { OWN_RULES, OWN_TEXTS } from "./own-service.ts";
import { type Problem, problem } from "./problem.ts";
import { holds, inFull, rulesOf } from "./read.ts";

/** What each option of a preset must be, by its id. */
export type Hints = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** The options that every service takes. */
const ALLOWED: Readonly<Record<string, string>> = {
  category: "a category that is asked",
  cookies: "a list of cookie names",
  reason: "why the site cannot work without it",
  script: "an https address, or a path that begins with /",
};

/** What is wrong with one service; everything else that it says stands. */
export function serviceProblems(
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
