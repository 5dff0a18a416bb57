import { page } from "../../dom/page.ts";
import { type MetaPixelOptions, rules } from "../meta-pixel.ts";
import { stub } from "./stub.ts";

/** Held calls would go out with a later grant, so a withdrawal loads the page again (R117). */
export function build({ pixelId, autoConfig }: MetaPixelOptions) {
  const consent = (answer: string) => page.fbq?.("consent", answer);
  return {
    script: "https://connect.facebook.net/en_US/fbevents.js",
    reload: true,
    start() {
      const fbq = stub("fbq", "queue", "callMethod");
      fbq.push ??= fbq;
      fbq.loaded ??= true;
      fbq.version ??= "2.0";
      page._fbq ??= fbq;
      consent("grant");
      if (!autoConfig) fbq("set", "autoConfig", false, `${pixelId}`);
      fbq("init", `${pixelId}`);
      fbq("track", "PageView");
    },
    grant: () => consent("grant"),
    withdraw: () => consent("revoke"),
  };
}

export const runs = { "meta-pixel": { build, rules } };
