import { page } from "../../dom/page.ts";
import { type HubspotOptions, rules } from "../hubspot.ts";
import { push } from "./stub.ts";

export function build({ portalId, region }: HubspotOptions) {
  const agree = () =>
    push("_hsp", ["setHubSpotConsent", { analytics: true, advertisement: true, functionality: true }]);
  return {
    script: `https://js${region === "eu1" ? "-eu1" : ""}.hs-scripts.com/${portalId}.js`,
    prepare(script: HTMLScriptElement) {
      script.id = "hs-script-loader";
    },
    reload: true,
    start() {
      page.disableHubSpotCookieBanner = true;
      agree();
    },
    grant() {
      push("_hsq", ["doNotTrack", { track: true }]);
      agree();
    },
    withdraw() {
      push("_hsp", ["revokeCookieConsent"]);
      push("_hsq", ["doNotTrack"]);
    },
  };
}

export const runs = { hubspot: { build, rules } };
