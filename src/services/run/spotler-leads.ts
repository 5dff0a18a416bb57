import { rules, type SpotlerLeadsOptions } from "../spotler-leads.ts";

export const build = ({ accountId }: SpotlerLeadsOptions) => ({
  script: `https://t.wowanalytics.co.uk/Scripts/ssl/${accountId}.js`,
  prepare: (script: HTMLScriptElement) => script.setAttribute("data-cfasync", "false"),
  reload: true,
});

export const runs = { "spotler-leads": { build, rules } };
