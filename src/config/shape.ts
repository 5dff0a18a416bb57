import { POLICY_VERSION } from "../consent/ids.ts";
import { isCookiePattern } from "../dom/cookie-pattern.ts";
import { isRecord } from "../dom/is-record.ts";
import { safeUrl } from "../dom/script.ts";
import type { Rule } from "../types.ts";
import { COOKIE_NAME, holds } from "./read.ts";

/** A rule for a value, or one for each key of an object; under `*` the rule for every key. */
export type Shape = Rule | { readonly [key: string]: Shape };

export const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
export const isLink = (value: unknown): boolean => isText(value) && safeUrl(value as string) !== "";

const isLocalised: Rule = (value) => isText(value) || fits(value, { "*": isText });

/** The whole configuration; services have rules of their own. */
export const SHAPE = {
  controller: isText,
  policy: { url: isLink, version: POLICY_VERSION },
  categories: {
    "*": (value: unknown) =>
      typeof value === "boolean" || fits(value, { label: isLocalised, purpose: isLocalised }),
  },
  services: (value: unknown) => Object(value) === value,
  language: /^[a-z]{2,3}(-[\w-]+)?$/i,
  layout: /^(bar|box)$/,
  theme: /^(auto|light|dark)$/,
  cookie: {
    name: COOKIE_NAME,
    domain: /^[a-z\d-]+(\.[a-z\d-]+)+$/i,
    days: (value: unknown) => typeof value === "number" && value >= 1 && value <= 400,
  },
  texts: { "*": { "*": isText } },
} as const satisfies Shape;

/** Whether a value is all that its shape says, with no key that the shape does not know. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === "function" || shape instanceof RegExp) return holds(shape, value);
  const inner = (key: string) => (Object.hasOwn(shape, key) ? shape[key] : shape["*"]);
  return isRecord(value) && Object.keys(value).every((key) => fits(value[key], inner(key) ?? (() => false)));
}

/** The value where it fits; otherwise what stands in for it. */
export const fitting = <T>(value: unknown, shape: Shape, otherwise: T): T =>
  value !== undefined && fits(value, shape) ? (value as T) : otherwise;

/** Whether there is nothing to complain about beside what the gate refused: who asks and the statement must be there. */
export const isSound = (config: unknown, cookiePatterns: readonly unknown[]): boolean => {
  const { controller, policy } = Object(config);
  return (
    isText(controller) && isLink(policy?.url) && fits(config, SHAPE) && cookiePatterns.every(isCookiePattern)
  );
};
