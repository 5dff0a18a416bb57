import { describe, expect, it } from "vitest";
import { bundleOf, importsOf, SOURCES } from "./source.ts";

/** Rooms by their folder, and who may be imported there; types of `types.ts` and `world.ts` may be everywhere. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "dom/": ["dom/"],
  "consent/": ["consent/"],
  "signals/": ["dom/"],
  "services/": ["services/", "signals/", "dom/"],
  "locales/": ["locales/"],
  "config/": ["config/", "consent/", "dom/", "locales/pick.ts"],
  "storage/": ["storage/", "consent/", "dom/"],
  "gate/": ["gate/", "dom/", "config/rules.ts"],
  "front/": ["front/", "dom/"],
  "ui/": ["ui/", "dom/", "abouts.ts"],
  "notice/": ["notice/", "consent/", "storage/", "dom/"],
  "embeds/": ["embeds/", "consent/", "dom/", "abouts.ts"],
  "declaration/": ["declaration/", "dom/", "abouts.ts"],
  "records/": ["records/", "consent/", "storage/mark.ts", "dom/", "events.ts"],
  "retrofit/": ["retrofit/", "consent/bare.ts", "dom/"],
  "receiver/": ["receiver/"],
  "audit/": ["audit/"],
  "inline/": ["inline/", "first.ts", "locales/pick.ts", "services/presets.ts"],
};

/** What runs in Node: it alone may use packages, and no other room may use it. */
const PROGRAMS = ["receiver/", "audit/", "inline/"];
const isPackage = (from: string, to: string) =>
  PROGRAMS.some((room) => from.startsWith(room)) && !to.endsWith(".ts");

const WIRING =
  "start hearing answer answer-noticed after rooms change complain surfaces abouts consent-object"
    .split(" ")
    .map((name) => `${name}.ts`);
const HELPERS = ["events.ts", "registry.ts", "load.ts"];

/** What a visitor sees beyond the first layer is fetched, so nothing is wired to it. */
const FETCHED = ["ui/", "embeds/", "declaration/", "records/", "retrofit/"];
const WIRED = Object.keys(ROOMS).filter((room) => ![...FETCHED, ...PROGRAMS].includes(room));

/** Files beside the rooms. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  "types.ts": [],
  "world.ts": [],
  ...Object.fromEntries(HELPERS.map((path) => [path, []])),
  ...Object.fromEntries(WIRING.map((path) => [path, [...WIRING, ...HELPERS, ...WIRED]])),
  "index.ts": [...WIRING, "load.ts", "parts.ts", "config/read.ts", "consent/state.ts"],
  "first.ts": ["consent/bare.ts", "dom/", "locales/pick.ts", "storage/recall.ts"],
  "parts.ts": [
    ...WIRING,
    ...FETCHED,
    ...["first.ts", "retrofit.ts", "gate/run.ts", "gate/elements.ts", "locales/wording.ts"],
  ],
  "bring.ts": ["first.ts"],
  "script-tag.ts": [...WIRING, "bring.ts", "load.ts", "services/presets.ts", "dom/block.ts", "dom/ready.ts"],
  ...Object.fromEntries(
    ["retrofit.ts", "retrofit-tag.ts"].map((path) => [path, ["dom/block.ts", "retrofit/"]]),
  ),
  "declare.ts": [
    ...["own", "sha256", "shown"].map((name) => `records/${name}.ts`),
    "config/",
    "consent/",
    "locales/",
    "services/",
    "declaration/",
    "abouts.ts",
  ],
};

const roomOf = (path: string) => Object.keys(ROOMS).find((room) => path.startsWith(room));
const isCovered = (by: readonly string[], path: string) =>
  by.some((one) => (one.endsWith("/") ? path.startsWith(one) : path === one));

/** The lines that the table does not allow, as `from -> to`. */
function strays(path: string): string[] {
  const allowed = ROOMS[roomOf(path) ?? ""] ?? FILES[path] ?? [];
  return importsOf(path)
    .filter(({ to, kind }) => {
      if (isPackage(path, to)) return false;
      if (kind === "type" && path === "types.ts") return true;
      if (kind === "type" && (to === "types.ts" || to === "world.ts")) return false;
      if (kind === "type" && path === "world.ts") return roomOf(to) === undefined;
      if (kind === "lazy" && path === "index.ts") return false;
      return !isCovered(allowed, to);
    })
    .map(({ to, kind }) => `${path} -> ${to} (${kind})`);
}

describe("who may import whom (docs/architecture.md)", () => {
  it("is said for every file", () => {
    const unplaced = [...SOURCES.keys()].filter((path) => !roomOf(path) && !FILES[path]);
    expect(unplaced).toEqual([]);
  });

  it("is read from real lines", () => {
    expect(importsOf("script-tag.ts")).toContainEqual({ to: "start.ts", kind: "value" });
    expect(importsOf("script-tag.ts")).toContainEqual({ to: "types.ts", kind: "type" });
    expect(importsOf("parts.ts")).toContainEqual({ to: "answer.ts", kind: "lazy" });
    expect(importsOf("services/index.ts")).toContainEqual({ to: "services/clarity.ts", kind: "value" });
    expect(importsOf("ui/index.ts")).toContainEqual({ to: "ui/dialog.ts", kind: "value" });
  });

  it.each([...SOURCES.keys()])("is kept by %s", (path) => {
    expect(strays(path)).toEqual([]);
  });

  it("is one door's, and the server's, for the table of every language", () => {
    const importers = [...SOURCES.keys()].filter((path) =>
      importsOf(path).some(({ to, kind }) => to === "locales/wording.ts" && kind !== "type"),
    );
    expect(importers).toEqual(["declare.ts", "parts.ts"]);
  });

  it("names files that are there", () => {
    const missing = [...SOURCES.keys()].flatMap((path) =>
      importsOf(path).filter(({ to }) => !to.endsWith(".css") && !isPackage(path, to) && !SOURCES.has(to)),
    );
    expect(missing).toEqual([]);
  });

  it.each(PROGRAMS)("keeps %s out of everything that a browser runs", (room) => {
    const importers = [...SOURCES.keys()].filter(
      (path) =>
        !path.startsWith(room) &&
        importsOf(path).some(({ to, kind }) => to.startsWith(room) && kind !== "type"),
    );
    expect(importers).toEqual([]);
    expect(importsOf("receiver/cli.ts")).toContainEqual({ to: "receiver/commands.ts", kind: "value" });
  });

  it("leads nowhere in a circle", () => {
    const done = new Set<string>();
    const walk = (path: string, trail: readonly string[]): string[] => {
      if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(" -> ")];
      if (done.has(path)) return [];
      done.add(path);
      return importsOf(path)
        .filter(({ kind }) => kind !== "type")
        .flatMap(({ to }) => walk(to, [...trail, path]));
    };
    expect([...SOURCES.keys()].flatMap((path) => walk(path, []))).toEqual([]);
  });
});

describe("what is fetched together", () => {
  const inBundle = (path: string, ...unwanted: string[]) =>
    [...bundleOf(path)].filter((one) => isCovered(unwanted, one));

  it("holds nothing of the interface on a visit without a question (R206)", () => {
    for (const door of ["script-tag.ts", "index.ts"])
      expect(
        inBundle(door, "answer.ts", "surfaces.ts", "front/", ...FETCHED, "parts.ts", "locales/wording.ts"),
      ).toEqual([]);
  });

  it("holds nothing that starts services on a visit where none is due (R206)", () => {
    const starting = ["run", "script", "unsilence", "elements", "revoke"].map((name) => `gate/${name}.ts`);
    expect([...bundleOf("gate/run.ts")]).toEqual(expect.arrayContaining(starting.slice(0, 3)));
    for (const door of ["script-tag.ts", "index.ts"]) expect(inBundle(door, ...starting)).toEqual([]);
  });

  it("holds nothing of the gate itself with what starts services, nor the reverse", () => {
    expect(inBundle("gate/run.ts", "gate/gate.ts", "gate/elements.ts", "services/", "signals/")).toEqual([]);
    // There is one file that makes the Trusted Types policy: what it holds is handed on.
    for (const part of ["gate/elements.ts", "change.ts", "answer.ts"])
      expect(inBundle(part, "gate/run.ts", "gate/script.ts")).toEqual([]);
  });

  it("holds no choice of a language with the module door, which leaves that to its parts", () => {
    expect(inBundle("index.ts", "locales/", "first.ts")).toEqual([]);
  });

  it("holds no facts, long messages or erasing on a visit without a question", () => {
    for (const door of ["script-tag.ts", "index.ts"])
      expect(
        inBundle(
          door,
          "services/about/",
          "abouts.ts",
          ...["check", "shape", "advice", "nearest", "own-service"].map((name) => `config/${name}.ts`),
          "change.ts",
          "complain.ts",
          "storage/erase.ts",
        ),
      ).toEqual([]);
  });

  it("holds nothing of the second layer with the first", () => {
    expect(inBundle("answer.ts", ...FETCHED, "change.ts", "abouts.ts", "services/")).toEqual([]);
  });

  it.each(FETCHED)("holds nothing of the other surfaces in %s", (room) => {
    const others = FETCHED.filter((one) => one !== room);
    expect(inBundle(`${room}index.ts`, ...others, "front/", "config/", "services/")).toEqual([]);
  });

  it("holds nothing of what a visitor sees of records with what makes them", () => {
    const seen = ["seen", "line", "own"].map((name) => `records/${name}.ts`);
    expect(inBundle("records/seen.ts", ...seen)).toEqual(expect.arrayContaining(seen));
    expect(inBundle("records/index.ts", ...seen)).toEqual([]);
  });

  it("holds of a preset with the script door no more than its head", () => {
    const text = SOURCES.get("services/presets.ts") ?? "";
    const taken = [...text.matchAll(/^import \{ (.+) \} from "\.\/(.+)\.ts";$/gm)].map(
      ([, names = "", file]) => ({ names: names.replace(/ as \w+$/, ""), file }),
    );
    const whole = taken.filter(({ names }) => names !== "head").map(({ file }) => file);
    expect(taken.length).toBeGreaterThan(28);
    // These have nothing to run, and nothing to fetch.
    expect(whole).toEqual(["custom", "geolocation", "msal", "vimeo", "youtube"]);
  });

  it("holds nothing that asks or gates with the declaration that a server makes", () => {
    expect(
      inBundle(
        "declare.ts",
        ...WIRING.filter((one) => one !== "abouts.ts"),
        "gate/",
        "storage/",
        "front/",
        "ui/",
      ),
    ).toEqual([]);
    const importers = [...SOURCES.keys()].filter((path) =>
      importsOf(path).some(({ to }) => to === "declare.ts"),
    );
    expect(importers).toEqual([]);
  });

  it("holds no preset with the module door, so that only what is used is bundled", () => {
    expect(inBundle("index.ts", "services/", "signals/")).toEqual([]);
  });
});
