import { readSettings } from "../../../src/config/read.ts";
import { presets } from "../../../src/services/presets.ts";

/** A default of ours beside the text of a regulator or a law that asks for more, or for less (R213). */
export interface Default {
  readonly what: string;
  /** Read from the code, so that the page cannot say anything else. */
  readonly ours: string;
  readonly is: "stricter" | "looser";
  /** What that text says, with the label of its source. */
  readonly than: string;
  readonly why: string;
}

const settings = (config: object) => readSettings(config, presets, () => {});
const idsIn = (category: string) =>
  presets
    .filter((preset) => preset.id && preset.category === category)
    .map(({ id }) => `\`${id}\``)
    .join(", ");
const categoryOf = (id: string) => presets.find((preset) => preset.id === id)?.category ?? "none";

const ASKED = settings({ services: { clarity: "abcdefghij" } });
const EXEMPT = settings({
  services: { matomo: { url: "https://x.example/", siteId: 1, mode: "exempt", confirmedConfig: true } },
});
export const DEFAULTS: readonly Default[] = [
  {
    what: "Statistics",
    ours: `asked, wherever the visitor is: ${idsIn("analytics")}`,
    is: "stricter",
    than: "the French and Dutch exceptions for harmless measurement (CNIL-EXEMPT, AP-GA), and the British one since February 2026 (UK-FEB26)",
    why: "Each exception has conditions that only the site can keep: how the tool is set, what it is used for, who else gets the data. Matomo's exempt mode asks the site to confirm them.",
  },
  {
    what: "Regions",
    ours: `nothing granted before a choice in any of them (${ASKED.categories.join(", ")})`,
    is: "stricter",
    than: "American state law, which asks for a way to opt out (CCPA-7004), and the Swiss guidelines, which ask for less outside high risk (CH-FDPIC)",
    why: "A browser does not know for sure where it is, and guessing by address would ask another host.",
  },
  {
    what: "The tag manager",
    ours: `gated, in \`${categoryOf("google-tag-manager")}\``,
    is: "stricter",
    than: "the view, voiced after the Hannover ruling, that some uses of a container need no consent (DE-VGH2)",
    why: "Sluis cannot see what a container will load, and the request alone tells Google of the visit.",
  },
  {
    what: "Google Consent Mode",
    ours: "basic: no request before a grant",
    is: "stricter",
    than: "Google's own offer to send requests without cookies before a choice (GOOGLE-CM)",
    why: "The request is what is gated, not the cookie (EDPB-SCOPE).",
  },
  {
    what: "How long a choice counts",
    ours: `${ASKED.cookie.days} days, for yes and no alike`,
    is: "looser",
    than: "six calendar months, before which the Garante wants no new question (IT-GARANTE): they have 181 to 184 days",
    why: "A round number of days that most texts mean by six months (CNIL-6M). A site for Italy sets `cookie.days` to 184.",
  },
  {
    what: "How long an objection counts",
    ours: `${EXEMPT.cookie.days} days`,
    is: "looser",
    than: "thirteen months, which the CNIL names for what is kept without being asked (CNIL-EXEMPT)",
    why: "It is kept for the visitor, who would have to object anew after it. Browsers keep no cookie for longer.",
  },
  {
    what: "How long vendors keep their cookies",
    ours: "as long as the vendor sets them, for Analytics two years",
    is: "looser",
    than: "thirteen months (CNIL-EXEMPT)",
    why: "Changing a vendor's own setting unasked would change what a site measures. On localhost the console names each that lasts longer; `config` of Analytics takes `cookie_expires`.",
  },
];
