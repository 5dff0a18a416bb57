import { POLICY_VERSION } from "../consent/ids.ts";
import { attempt } from "../dom/attempt.ts";
import { isFlag, isRecord } from "../dom/is-record.ts";
import { safeUrl } from "../dom/safe-url.ts";
import { spoken } from "../locales/pick.ts";
import type { Rule } from "../types.ts";
import { BUILT_IN, COOKIE_NAME } from "./read.ts";
import { holds } from "./rules.ts";

/** A rule for a value, or one for each key of an object; under `*` the rule for every key. */
export type Shape = Rule | { readonly [key: string]: Shape };

export const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
export const isLink = (value: unknown): boolean => isText(value) && safeUrl(value as string) !== "";

/** A country, or a country and a part of it, as in ISO 3166. */
const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;
const REGIME = /^(opt-in|opt-out|objectable)$/;

/** One law for everywhere, the laws that we know of, or one for each region. */
const isRegime = (value: unknown): boolean =>
  value === "regional" ||
  holds(REGIME, value) ||
  (isRecord(value) && Object.keys(value).every((key) => holds(REGION, key) && holds(REGIME, value[key])));

const isDays = (value: unknown): boolean => typeof value === "number" && value >= 1 && value <= 400;

/** A refusal is kept no shorter than a grant (R39). */
const isLifetime = (value: unknown): boolean =>
  isDays(value) ||
  (fits(value, { granted: isDays, denied: isDays }) &&
    !(Object(value).denied < (Object(value).granted ?? 0)));

export const isLocalised = (value: unknown): boolean => isText(value) || fits(value, { "*": isText });

const OWN = { label: isLocalised, purpose: isLocalised, gpc: isFlag };

/** Listed or not, or in the owner's words; a category of the site's own needs a purpose (R25). */
export const isCategory = (id: string, value: unknown): boolean =>
  value === false ||
  (BUILT_IN.includes(id)
    ? value === true || fits(value, OWN)
    : isRecord(value) && isLocalised(value.purpose) && fits(value, OWN));

/** The whole configuration; services have rules of their own. */
export const SHAPE = {
  controller: isText,
  policy: { url: isLink, version: POLICY_VERSION },
  categories: (value: unknown) =>
    isRecord(value) && Object.keys(value).every((id) => isCategory(id, value[id])),
  services: (value: unknown) => Object(value) === value,
  language: (value: unknown) => isText(value) && spoken(value) !== undefined,
  layout: /^(bar|box|dialog)$/,
  theme: /^(auto|light|dark)$/,
  reopen: isFlag,
  cookie: {
    name: COOKIE_NAME,
    domain: /^[a-z\d-]+(\.[a-z\d-]+)+$/i,
    days: isLifetime,
  },
  regime: isRegime,
  region: REGION,
  minor: isFlag,
  records: { url: isLink },
  gate: { retrofit: isFlag },
  texts: { "*": { "*": isText } },
} as const satisfies Shape;

/** Whether a value is all that its shape says, with no key that the shape does not know. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === "function" || shape instanceof RegExp) return holds(shape, value);
  const inner = (key: string) => (Object.hasOwn(shape, key) ? shape[key] : shape["*"]);
  return (
    isRecord(value) &&
    Object.keys(value).every((key) => {
      const rule = inner(key);
      return rule !== undefined && (value[key] === undefined || fits(value[key], rule));
    })
  );
}

/** The ids of services as they were given, understood or not; empty where one makes no text. */
export const serviceIds = (services: unknown): string[] =>
  Array.isArray(services)
    ? services.map((entry) => attempt(() => String(entry?.id ?? entry?.preset?.id)))
    : Object.keys(Object(services));
