import { page } from "../../dom/page.ts";
import { rules, type TiktokPixelOptions } from "../tiktok-pixel.ts";

/** Only what is listed here is kept for the script; other calls are lost without a word. */
const METHODS =
  "page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent".split(
    " ",
  );

export const build = ({ pixelId }: TiktokPixelOptions) => ({
  script: `https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=${pixelId}&lib=ttq`,
  reload: true,
  start() {
    page.TiktokAnalyticsObject = "ttq";
    page.ttq ??= [];
    const { ttq } = page;
    ttq.methods ??= METHODS;
    for (const name of METHODS) ttq[name] ??= (...call: unknown[]) => ttq.push([name, ...call]);
    for (const list of ["_i", "_t", "_o"]) ttq[list] ??= {};
    ttq._i[pixelId] ??= [];
    ttq._t[pixelId] = Date.now();
    ttq._o[pixelId] = {};
    ttq.page();
  },
  grant: () => page.ttq.grantConsent(),
  withdraw: () => page.ttq.revokeConsent(),
});

export const runs = { "tiktok-pixel": { build, rules } };
