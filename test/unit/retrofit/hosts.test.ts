import { describe, expect, it } from "vitest";
import { claimantsOf, claimsOf } from "../../../src/retrofit/claims.ts";
import { HOSTS } from "../../../src/retrofit/hosts.ts";
import { presets } from "../../../src/services/presets.ts";
import type { Notes } from "../../../src/types.ts";
import { SAMPLES } from "../services/samples.ts";

/** Hosts in the notes that no tag of a page is held for, and why. */
const LEFT: Readonly<Record<string, string>> = {
  "https://*.google.com": "shared with what nobody configured: only its paths are claimed",
  "https://google.com": "the same",
  "https://www.google.com": "the same",
  "https://*.googleapis.com": "fonts and libraries come from there, too",
  "https://*.gstatic.com": "the same",
  "https://www.gstatic.com": "the same",
  "https://*.googleusercontent.com": "pictures of people",
  "https://*.fbcdn.net": "pictures inside embeds",
  "https://*.facebook.com": "shared by pixel and plugins: only their paths are claimed",
  "https://www.facebook.com": "the same",
  "https://web.facebook.com": "the same",
  "https://connect.facebook.net": "the same",
  "https://www.googletagmanager.com": "shared by three of Google",
  "https://*.googletagmanager.com": "the same",
  "https://www.linkedin.com": "only its paths are claimed",
  "https://*.licdn.com": "pictures inside embeds",
  "https://gallery.mailchimp.com": "pictures of a site's own",
  "https://mcusercontent.com": "the same",
};

const KINDS = ["script-src", "img-src", "frame-src"];
const IDS = presets.filter(({ id, category }) => id && category !== "functional").map(({ id }) => id);
const notesOf = async (id: string) =>
  ((await import(`../../../src/services/about/${id}.ts`)) as { notes: Notes }).notes;
const claims = (id: string) => claimsOf({ [id]: true });

describe("the hosts of presets (R195)", () => {
  it("are known for every preset that asks consent, and for none that signs people in", () => {
    expect(Object.keys(HOSTS).sort()).toEqual(IDS.sort());
  });

  it.each(IDS)("are all that its notes name, but for what is left: %s", async (id) => {
    const { hosts } = await notesOf(id);
    const named = KINDS.flatMap((kind) => hosts[kind] ?? []).filter((one) => one.startsWith("https:"));
    const unclaimed = named.filter(
      (one) => !(one in LEFT) && !claimantsOf(one.replace("*", "a"), claims(id), "").length,
    );
    expect(unclaimed).toEqual([]);
  });

  it.each(IDS)("are none that its notes do not name: %s", async (id) => {
    const { hosts } = await notesOf(id);
    const named = Object.values(hosts)
      .flat()
      .map((one) => one.replace(/^https:\/\/(\*\.)?/, "").split("/")[0] ?? "");
    const extra = `${HOSTS[id]}`.split(" ").filter((pattern) => {
      const host = pattern.replace(/^\*\./, "").split("/")[0] ?? "";
      return !named.some((one) => one === host || one.endsWith(`.${host}`) || host.endsWith(`.${one}`));
    });
    expect(extra).toEqual([]);
  });

  it.each(SAMPLES.filter(({ id, script }) => script && id in HOSTS))(
    "are those of the script that it loads, beside all others: $id",
    ({ id, script = "", full }) => {
      const all = Object.fromEntries(IDS.map((one) => [one, one === id ? full : true]));
      expect(claimantsOf(script, claimsOf(all), "")).toEqual([id]);
    },
  );

  it("leave out only what is named somewhere", async () => {
    const named = (await Promise.all(IDS.map(notesOf))).flatMap(({ hosts }) => Object.values(hosts).flat());
    expect(Object.keys(LEFT).filter((one) => !named.includes(one))).toEqual([]);
  });
});
