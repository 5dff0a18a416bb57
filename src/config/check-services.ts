import { FUNCTIONAL, ID } from "../consent/ids.ts";
import { isRecord } from "../dom/is-record.ts";
import type { Preset, Rules, ServiceEntry } from "../types.ts";
import { nearest } from "./nearest.ts";
import { OWN_RULES, OWN_TEXTS } from "./own-service.ts";
import { type Problem, problem } from "./problem.ts";
import { COMMON, holds, inFull, wrongOptions } from "./rules.ts";

/** What the options of each preset must be, by its id: the rules, and each in words. */
export interface Known {
  readonly rules: Readonly<Record<string, Rules | undefined>>;
  readonly hints: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
}

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
  known: Known,
): Problem[] {
  const path = `services.${name}`;
  // What has none of the two things that a service of the site's own needs was meant to be a preset.
  const isOwn = isRecord(options) && ["category", "purpose"].some((key) => key in options);
  if (!preset || (!preset.id && !isOwn)) return [unknown(path, name, presets)];
  const rules = preset.id ? (known.rules[preset.id] ?? { needs: {} }) : OWN_RULES;
  const given = inFull(options, rules);
  return [
    ...optionProblems(path, preset, options, rules, preset.id ? known.hints[preset.id] : OWN_TEXTS),
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

function optionProblems(
  path: string,
  { id }: Preset,
  options: unknown,
  rules: Rules,
  hints: Readonly<Record<string, string>> | undefined,
): Problem[] {
  const given = inFull(options, rules);
  const texts: Readonly<Record<string, string>> = { ...ALLOWED, ...hints };
  return wrongOptions(given, rules).map((key) => {
    const isShort = given !== options && Object.keys(rules.needs)[0] === key;
    const isKnown = [COMMON, rules.needs, rules.may ?? {}].some((one) => Object.hasOwn(one, key));
    return problem(
      isShort ? path : `${path}.${key}`,
      given[key],
      isKnown ? texts[key] : `an option of ${id || "a service of your own"}`,
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
