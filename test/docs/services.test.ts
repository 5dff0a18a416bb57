import { expect, test } from "vitest";
import * as moduleDoor from "../../src/services/index.ts";
import type { About, AboutSource, Notes, ServiceEntry } from "../../src/types.ts";
import { type WholePreset, whole } from "../unit/services/whole.ts";
import { type Entry, servicesPage } from "./services-page.ts";

const OWN = "https://stats.example.nl/";
const CLOUD = { when: "With `url` at matomo.cloud", options: { url: "https://shop.matomo.cloud/" } };

/** Options that change the facts. */
const VARIANTS: Readonly<Record<string, readonly { when: string; options: Record<string, unknown> }[]>> = {
  matomo: [CLOUD, { when: "With `mode` cookieless", options: { url: OWN, mode: "cookieless" } }],
  "matomo-tag-manager": [CLOUD],
  hubspot: [{ when: "With `region` eu1", options: { region: "eu1" } }],
  intercom: ["eu", "au"].map((region) => ({ when: `With \`region\` ${region}`, options: { region } })),
};

const { service: _, ...makers } = moduleDoor;
const MAKERS = Object.entries(makers).map(([maker, make]) => ({
  maker,
  preset: (make as (options: object) => ServiceEntry)({}).preset,
}));

/** Values for the options that must be given, which is as much as these questions need. */
const needed = ({ rules }: WholePreset) => ({
  ...Object.fromEntries(Object.keys(rules.needs).map((key) => [key, OWN])),
});

/** The options that need not be given, each with what the preset makes of it. */
const withEach = (preset: WholePreset) =>
  Object.keys(preset.rules.may ?? {}).map((key) => ({
    key,
    built: preset.build({ ...needed(preset), [key]: key === "commands" ? [] : OWN }),
  }));

/** A withdrawal loads the page again always, never, or only with an option that need not be given. */
function reloadOf(preset: WholePreset): string {
  if (preset.build(needed(preset)).reload) return "yes";
  const bringing = withEach(preset).filter(({ built }) => built.reload);
  return bringing.length ? `with \`${bringing.map(({ key }) => key).join("`, `")}\`` : "no";
}

function startOf(preset: WholePreset): Entry["start"] {
  const { script, onUse } = preset.build(needed(preset));
  if (script) return onUse ? "use" : "script";
  if (withEach(preset).some(({ built }) => built.script)) return "both";
  return preset.category === "functional" ? "nothing" : "markup";
}

async function entryOf(preset: WholePreset): Promise<Entry> {
  const { about: source, notes }: { about: AboutSource; notes: Notes } = await import(
    `../../src/services/about/${preset.id}.ts`
  );
  const factsOf = (options: Record<string, unknown>): About =>
    typeof source === "function" ? source(options) : source;
  return {
    preset,
    rules: preset.rules,
    maker: MAKERS.find((one) => one.preset.id === preset.id)?.maker ?? "",
    about: factsOf({ url: OWN }),
    others: (VARIANTS[preset.id] ?? []).map(({ when, options }) => ({ when, about: factsOf(options) })),
    notes,
    start: startOf(preset),
    reload: reloadOf(preset),
  };
}

test("docs/services.md says what the facts say", async () => {
  const known = [...whole].sort((one, other) => one.id.localeCompare(other.id));
  const page = servicesPage(await Promise.all(known.map(entryOf)));
  await expect(page).toMatchFileSnapshot("../../docs/services.md");
});
