import { page } from "../../dom/page.ts";
import { type FacebookPluginsOptions, rules } from "../facebook-plugins.ts";

/** Page, post and video embeds. The Like and Comment plugins ended on 10 February 2026. */
export const build = ({ locale = "en_US", version = "v23.0", appId }: FacebookPluginsOptions) => ({
  // The script reads what follows the # from its own address.
  script: `https://connect.facebook.net/${locale}/sdk.js#xfbml=1&version=${version}${appId ? `&appId=${appId}` : ""}`,
  prepare(script: HTMLScriptElement) {
    script.crossOrigin = "anonymous";
  },
  scan: () => page.FB?.XFBML?.parse(),
});

export const runs = { "facebook-plugins": { build, rules } };
