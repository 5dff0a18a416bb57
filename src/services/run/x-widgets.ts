import { page } from "../../dom/page.ts";
import { rules } from "../x-widgets.ts";

/** Posts, timelines and buttons. */
export const build = () => ({
  script: "https://platform.twitter.com/widgets.js",
  start() {
    const made = { _e: [] as unknown[], ready: (task: unknown) => made._e.push(task) };
    page.twttr ??= made;
  },
  scan: () => page.twttr?.widgets?.load(),
});

export const runs = { "x-widgets": { build, rules } };
