import { page } from "../../dom/page.ts";
import { type IntercomOptions, rules } from "../intercom.ts";
import { stub } from "./stub.ts";

export const build = ({ appId, region }: IntercomOptions) => ({
  script: `https://widget.intercom.io/widget/${appId}`,
  start() {
    const base = `https://api-iam.${region ? `${region}.` : ""}intercom.io`;
    page.intercomSettings = { api_base: base, ...page.intercomSettings, app_id: appId };
    stub("Intercom");
  },
  grant() {
    page.intercomSettings.disabled = false;
    page.Intercom("boot", page.intercomSettings);
  },
  withdraw() {
    // Else the page's own `update` would boot it again.
    page.intercomSettings.disabled = true;
    page.Intercom("shutdown");
  },
});

export const runs = { intercom: { build, rules } };
