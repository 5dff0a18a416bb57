import { page } from "../../dom/page.ts";
import { type LinkedInPluginsOptions, rules } from "../linkedin-plugins.ts";

/** Share and follow buttons; the script reads its settings from its own text. */
export const build = ({ lang }: LinkedInPluginsOptions) => ({
  script: "https://platform.linkedin.com/in.js",
  // Text that is there before the script is inserted would be code to a strict policy.
  prepare: (script: HTMLScriptElement) => lang && queueMicrotask(() => script.append(`lang: ${lang}`)),
  scan: () => page.IN?.parse?.(),
});

export const runs = { "linkedin-plugins": { build, rules } };
