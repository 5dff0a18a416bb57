import { isFlag } from "../dom/is-record.ts";
import type { Rules } from "../types.ts";
import { isLink, isLocalised, isText } from "./shape.ts";

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCode = (value: unknown): boolean => typeof value === "function";

/** What the options of a service that is no preset must be. The gate needs none of them but `purpose`. */
export const OWN_RULES: Rules = {
  needs: { purpose: isLocalised },
  may: {
    name: isLocalised,
    provider: isText,
    places: isTexts,
    hosts: isTexts,
    policy: isLink,
    optOut: isLink,
    reload: isFlag,
    load: isCode,
    grant: isCode,
    withdraw: isCode,
  },
};

/** The same in words, as the end of the sentence "… is not …". */
export const OWN_TEXTS: Readonly<Record<string, string>> = {
  purpose: "what it is for, as text or text per language",
  name: "its name, as text or text per language",
  provider: "who receives the data",
  places: "a list of country codes, EU or own",
  hosts: "a list of hosts",
  policy: "a link",
  optOut: "a link",
  reload: "true or false",
  load: "a function",
  grant: "a function",
  withdraw: "a function",
};
