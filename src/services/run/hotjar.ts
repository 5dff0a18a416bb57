import { page } from "../../dom/page.ts";
import { type HotjarOptions, rules } from "../hotjar.ts";
import { stub } from "./stub.ts";

/** Hotjar documents no consent call, so a withdrawal loads the page again. */
export const build = ({ siteId }: HotjarOptions) => ({
  script: `https://static.hotjar.com/c/hotjar-${siteId}.js?sv=6`,
  reload: true,
  start() {
    page._hjSettings ??= { hjid: +siteId, hjsv: 6 };
    stub("hj");
  },
});

export const runs = { hotjar: { build, rules } };
