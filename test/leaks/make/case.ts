import type { Case, Choices, Config, Document, Part, Path, Step, Way } from "../page.ts";
import { VENDORS } from "../vendors.ts";
import { makeConfig, makeOwn } from "./config.ts";
import { Parts } from "./parts.ts";
import { Random, seedOf } from "./random.ts";

const BUILT_IN = ["functional", "analytics", "marketing"];

/** Names that markup and answers may use on this site. */
const namesOf = ({ services, categories = {} }: Config): string[] => [
  ...new Set([...BUILT_IN, "analytics", "marketing", ...Object.keys(categories), ...Object.keys(services)]),
];

const users = ({ services }: Config): Part[] =>
  VENDORS.filter(({ id, isUsed }) => isUsed && id in services).map(({ id }) => ({
    tag: "button",
    attrs: { type: "button", "data-consent-use": id, id: `use-${id}` },
    text: "Use",
  }));

function makeDocument(random: Random, config: Config, parts: Parts): Document {
  return {
    config,
    ...(random.chance(0.2) && { region: random.pick(["NL", "US", "GB", "US-CA"]) }),
    head: parts.list(0, 2, true),
    before: [...users(config), ...parts.list(0, 4)],
    after: parts.list(0, 4),
    tag: random.pick(["head", "head", "body", "end"] as const),
    isBlockFirst: random.chance(0.7),
  };
}

/** The same site, with one service more: it was not there when an earlier page asked. */
function grown(random: Random, config: Config, page: string): Config {
  const places = ["analytics", "marketing"].filter((id) => config.categories?.[id]);
  if (!places.length || random.chance(0.3)) return config;
  const [id, given] = makeOwn(random, `${page}b`, places);
  return { ...config, services: { [id]: given, ...config.services } };
}

function choices(random: Random, names: readonly string[]): Choices {
  const optional = names.filter((id) => id !== "functional");
  return Object.fromEntries(random.some(optional, random.int(1, 3)).map((id) => [id, random.chance(0.55)]));
}

const ways: readonly Way[] = ["append", "append", "adjacent", "inner", "body"];

function makeStep(random: Random, config: Config, parts: Parts): Step {
  const names = namesOf(config);
  const by = random.chance(0.4) ? "click" : "api";
  const one: Step = random.pick<() => Step>([
    () => ({ do: "accept", by }),
    () => ({ do: "accept", by }),
    () => ({ do: "reject", by }),
    () => ({ do: "reject", by }),
    () => ({ do: "set", choices: choices(random, names) }),
    () => ({ do: "set", choices: choices(random, names) }),
    () => ({ do: "set", choices: choices(random, names) }),
    () => ({ do: "switch", choices: choices(random, names) }),
    () => ({ do: "late", way: random.pick(ways), parts: parts.list(1, 3) }),
    () => ({ do: "late", way: random.pick(ways), parts: parts.list(1, 3) }),
    () => ({ do: "reload" }),
    () => ({ do: "go", path: random.pick<Path>(["/", "/second"]) }),
    () => ({ do: "go", path: "/second" }),
    () => ({ do: random.pick(["once", "always"] as const), place: random.int(0, 3) }),
    () => ({ do: random.pick(["reset", "wander"] as const) }),
  ])();
  const used = users(config).map(({ attrs }) => attrs["data-consent-use"] ?? "");
  return used.length && random.chance(0.2) ? { do: "use", id: random.pick(used) } : one;
}

/** A visitor who was here before: a whole value, or one that counts for nothing. */
function makeCookie(random: Random, config: Config): string {
  // Mostly of categories: those cover services that were there, and not those that are new.
  const names = random.chance(0.5) ? namesOf(config) : [...BUILT_IN, ...Object.keys(config.categories ?? {})];
  const answers = Object.entries(choices(random, [...new Set(names)]));
  const list = (isGranted: boolean) =>
    answers.flatMap(([id, granted]) => (granted === isGranted ? id : [])).join("+");
  const policy = config.policy.version ?? "";
  const shown = Object.keys(config.services).filter(() => random.chance(0.7));
  const middle = `&denied=${list(false)}&granted=${list(true)}${random.chance(0.6) ? `&shown=${shown.join("+")}` : ""}`;
  const text = (at: string, of = policy, rest = middle) =>
    `at=@${at}&policy=${of}${rest}${random.chance(0.2) ? "&signal=gpc" : ""}&v=1`;
  const fine = text(`${random.int(0, 20)}`);
  return random.pick([
    fine,
    fine,
    fine,
    fine.slice(0, -random.int(1, 12)),
    fine.replace("v=1", "v=2"),
    fine.replace("granted=", "granted=analytics+analytics+"),
    fine.replace("&denied", "&denies"),
    text(random.pick(["181", "95", "31", "364", "367", "1000"])),
    text("-1"),
    text("3", random.pick(["2019-01-01", "other"])),
    random.pick(["true", "%7B%22analytics%22%3Atrue%7D", "granted=analytics+marketing", "null", "1"]),
  ]);
}

/** One site and one visit, out of a seed. */
export function makeCase(seed: number, index: number): Case {
  const random = new Random(seedOf(seed, index));
  const id = `p${index}`;
  const config = makeConfig(random, id);
  const second = grown(random, config, id);
  const parts = new Parts(random, id, namesOf(second));
  return {
    id,
    pages: { "/": makeDocument(random, config, parts), "/second": makeDocument(random, second, parts) },
    isSignalling: random.chance(0.12),
    ...(random.chance(0.35) && { cookie: makeCookie(random, config) }),
    steps: Array.from({ length: random.int(2, 7) }, () => makeStep(random, config, parts)),
  };
}
