import { must, type Section, should } from "./rule.ts";

export const frameworks: Section = {
  title: "IAB frameworks",
  rules: [
    must(126, "no TCF is claimed or played", "IAB-CMP CC-523 C15T-TCF"),
    should(127, "a bridge needs the site's own CMP id", "C15T-TCF TCF-NOTES*", {
      notDone:
        "there is no bridge: Sluis writes no TC string. A site that needs one needs a registered platform.",
    }),
    should(128, "a bridge speaks TCF 2.3", "TCF-23* TCF-23-STRING*", {
      notDone: "there is no bridge (R127).",
    }),
    should(129, "a bridge has the whole API", "TCF-API TCF-NOTES*", {
      notDone: "there is no bridge (R127).",
    }),
    should(130, "a bridge shows the standard texts and the vendor count", "IAB-FAQ", {
      notDone: "there is no bridge (R127).",
    }),
    should(131, "a bridge hosts the vendor list", "IABTCF-ES TCF-NOTES*", {
      notDone: "there is no bridge (R127).",
    }),
    should(132, "packages of the framework stay optional", "IABTCF-ES", {
      notDone: "there is no bridge (R127), and no package of the framework is used.",
    }),
    must(133, "a string of another platform opens nothing", "TCF-NOTES* GOOGLE-TCF"),
    must(134, "a TC string is personal data", "CJEU-IAB* BE-IAB", {
      short: "Sluis makes, reads and stores none, so there are no roles or terms to document beyond that.",
    }),
    should(135, "a bridge for GPP", "GPP-API C15T-GPP", {
      notDone: "there is none; opt-outs and the browser's signal are handled without it (R84 to R90).",
    }),
  ],
};
