import { must, type Section, should } from "./rule.ts";

export const vendors: Section = {
  title: "Vendor signals",
  rules: [
    must(103, "Google hears the defaults before anything else", "GOOGLE-CM GCM-NOTES*"),
    must(104, "Google gets real `arguments`, one update per decision", "GCM-NOTES* GOOGLE-CM"),
    must(
      105,
      "Google in basic mode; advanced only by an explicit word, with a warning",
      "GCM-NOTES* GCM-CRITIC* EDPB-SCOPE*",
    ),
    must(106, "which category stands for which Google signal", "GOOGLE-CM GOOGLE-EEA"),
    should(107, "regions, waiting, redaction; no decorated links unless asked", "GCM-NOTES* EDPB-SCOPE*"),
    must(108, "what Google's EU policy asks: recipients, records, the way back", "GOOGLE-UCP GOOGLE-CH*", {
      short: "Records are the site's own to keep (R56).",
    }),
    must(109, "no claim to be certified by Google", "GOOGLE-CERT CC-523"),
    must(110, "the Tag Manager is gated, and told first", "DE-VGH* GOOGLE-CM"),
    must(111, "a withdrawn Analytics is told, flagged, erased and silent", ""),
    must(112, "Clarity loads after consent, and hears both answers", "CLARITY-API CLARITY-CMP CLARITY-567"),
    must(113, "a withdrawn Clarity is denied, erased and stopped", "CLARITY-API CLARITY-570"),
    must(114, "UET: denied first, then the choice; blocked until granted", "MS-UET*"),
    must(115, "Matomo's own consent calls, in order", "MATOMO MATOMO-FORGET"),
    must(116, "exempt Matomo only where the site confirms the conditions", "MATOMO-CNIL"),
    must(117, "Meta's pixel not before consent; a loaded one is held back", "META*"),
    must(118, "LinkedIn and X load after a grant, and the page anew after a withdrawal", "PIXELS*"),
    must(119, "a film waits behind a placeholder, without a thumbnail", "YOUTUBE* YOUTUBE-THUMB*"),
    must(120, "placeholders name the recipient: once, always, or a plain link", "RECORD-NOTES* YOUTUBE*", {
      short: "“Load once” stores nothing, so it leaves no record by design.",
    }),
    must(121, "posts, maps, captcha and chat wait alike", "VENDOR-NOTES*", {
      short: "A chat has no placeholder: it is loaded once its category is granted.",
    }),
    should(122, "frames have a title, little permission and a reserved size", ""),
    must(123, "no script twice", "BLOCK-NOTES*"),
    should(124, "each preset has dated facts, and says what is unverified", "VENDOR-NOTES*"),
    must(125, "what the page asks of a vendor before consent is dropped", "EDPB-CONSENT?"),
  ],
};
