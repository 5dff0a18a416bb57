import { describe, expect, it } from "vitest";
import { type Choosable, type Circumstances, isGranted, isUnanswered } from "../../../src/consent/grant.ts";
import { resolve } from "../../../src/consent/state.ts";
import type { Regime } from "../../../src/types.ts";
import { decided } from "../make.ts";

const REGIMES: readonly Regime[] = ["opt-in", "objectable", "opt-out"];
const ANSWERS = [undefined, true, false];
const FLAGS = [false, true];

interface Case extends Required<Pick<Circumstances, "regime" | "minor">> {
  readonly category: string;
  /** What was answered about the service itself, and about its category. */
  readonly own: boolean | undefined;
  readonly whole: boolean | undefined;
  /** Whether the service was there then; undefined where the choice does not say. */
  readonly wasShown: boolean | undefined;
  readonly gpc: boolean;
  readonly isTold: boolean;
  readonly exempt: boolean;
  readonly aggregate: boolean;
}

/** Every combination there is. */
const CASES: readonly Case[] = Object.entries({
  regime: REGIMES,
  minor: FLAGS,
  category: ["functional", "analytics", "marketing"],
  own: ANSWERS,
  whole: ANSWERS,
  wasShown: ANSWERS,
  gpc: FLAGS,
  isTold: FLAGS,
  exempt: FLAGS,
  aggregate: FLAGS,
}).reduce<object[]>(
  (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
  [{}],
) as Case[];

const serviceOf = ({ category, exempt, aggregate }: Case): Choosable => ({
  id: "tag",
  category,
  exempt,
  aggregate,
});

function circumstancesOf({
  category,
  own,
  whole,
  wasShown,
  isTold,
  gpc,
  regime,
  minor,
}: Case): Circumstances {
  const choices = {
    ...(whole !== undefined && { [category]: whole }),
    ...(own !== undefined && { tag: own }),
  };
  const shown = wasShown === undefined ? {} : { shown: wasShown ? ["tag"] : [] };
  const decision =
    own === undefined && whole === undefined
      ? undefined
      : decided(choices, { ...shown, ...(isTold && { signal: true }) });
  return { regime, minor, signalled: gpc ? ["marketing"] : [], decision };
}

const answer = (one: Case) => isGranted(serviceOf(one), circumstancesOf(one));

/** The rules in words that a lawyer may check, first match first; none of it is shared with what is tested. */
const LAW: readonly (readonly [string, (one: Case) => boolean, boolean | ((one: Case) => boolean)])[] = [
  ["what the site cannot work without (R9)", ({ category }) => category === "functional", true],
  ["a minor (R98)", ({ minor }) => minor, false],
  ["it was refused by name", ({ own }) => own === false, false],
  ["its category was refused", ({ own, whole }) => own === undefined && whole === false, false],
  [
    "the browser refuses it, and nothing was granted knowing of that (R85, R87)",
    ({ gpc, category, own, whole, isTold }) => gpc && category === "marketing" && !((own || whole) && isTold),
    false,
  ],
  ["it was granted by name", ({ own }) => own === true, true],
  ["its category was granted", ({ whole }) => whole === true, ({ wasShown }) => wasShown !== false],
  ["it needs no consent (R74)", ({ exempt }) => exempt, true],
  ["an opt-out law (R88)", ({ regime }) => regime === "opt-out", true],
  [
    "statistics alone, objectable (R78)",
    ({ regime, aggregate }) => regime === "objectable" && aggregate,
    true,
  ],
  ["nobody said anything (R3)", () => true, false],
];

describe(`what is granted, in all ${CASES.length} circumstances (R95)`, () => {
  it("is what the first rule that applies says", () => {
    const wrong = CASES.filter((one) => {
      const [, , says = false] = LAW.find(([, applies]) => applies(one)) ?? [];
      return answer(one) !== (typeof says === "boolean" ? says : says(one));
    });
    expect(wrong).toEqual([]);
  });

  it("is decided by each of these rules somewhere", () => {
    const used = new Set(CASES.map((one) => LAW.findIndex(([, applies]) => applies(one))));
    expect(used.size).toBe(LAW.length);
  });

  const never = (what: (one: Case) => Case) =>
    CASES.filter((one) => one.category !== "functional" && answer(what(one)) && !answer(one));

  it.each<[string, (one: Case) => Case]>([
    ["a minor (R102)", (one) => ({ ...one, minor: true })],
    ["a signal (R92)", (one) => ({ ...one, gpc: true })],
    ["a refusal", (one) => ({ ...one, own: false })],
    ["a stricter law", (one) => ({ ...one, regime: "opt-in" })],
    ["a law between", (one) => (one.regime === "opt-out" ? { ...one, regime: "objectable" } : one)],
  ])("is never more with %s", (_, stricter) => {
    expect(never(stricter)).toEqual([]);
  });

  it("takes an explicit grant against a signal only where the visitor was told of it (R87)", () => {
    const against = CASES.filter(
      ({ gpc, category, own, minor }) => gpc && category === "marketing" && own === true && !minor,
    );
    for (const one of against) expect(answer(one)).toBe(one.isTold);
  });
});

describe("what waits for an answer (R44)", () => {
  it("is never what was answered by name, nor what the browser refuses", () => {
    const wrong = CASES.filter(
      (one) =>
        (one.own !== undefined || (one.gpc && one.category === "marketing")) &&
        isUnanswered(serviceOf(one), circumstancesOf(one)),
    );
    expect(wrong).toEqual([]);
  });

  it("is a service that came after its category was granted, and only then", () => {
    for (const one of CASES.filter(({ own, gpc }) => own === undefined && !gpc))
      expect(isUnanswered(serviceOf(one), circumstancesOf(one))).toBe(
        one.whole === true && one.wasShown === false,
      );
  });
});

describe("the state of a site (R69, R98)", () => {
  const MODEL = {
    categories: ["analytics", "marketing"],
    services: [
      { id: "matomo", category: "analytics", aggregate: true },
      { id: "clarity", category: "analytics" },
      { id: "ads", category: "marketing" },
    ],
    signalled: ["marketing"],
  };
  const granted = (more: object, made?: Parameters<typeof resolve>[1], gpc = false) => {
    const { categories, services } = resolve({ ...MODEL, ...more }, made, "stored", gpc);
    return Object.entries({ ...categories, ...services }).flatMap(([id, is]) => (is ? id : []));
  };

  it.each<[string, object, string[]]>([
    ["nothing said", {}, ["functional"]],
    ["opt-in", { regime: "opt-in" }, ["functional"]],
    ["objectable: what makes statistics alone", { regime: "objectable" }, ["functional", "matomo"]],
    ["opt-out", { regime: "opt-out" }, ["functional", "analytics", "marketing", "matomo", "clarity", "ads"]],
    ["opt-out, a minor", { regime: "opt-out", minor: true }, ["functional"]],
  ])("before a choice, by law: %s", (_, more, expected) => {
    expect(granted(more)).toEqual(expected);
  });

  it("loses marketing to a signal where the law is opt-out, and waits for no answer to it (R85)", () => {
    expect(granted({ regime: "opt-out" }, undefined, true)).toEqual([
      "functional",
      "analytics",
      "matomo",
      "clarity",
    ]);
    const onlyMarketing = { categories: ["marketing"], services: [], signalled: ["marketing"] };
    expect(resolve(onlyMarketing, undefined, "default", true)).toMatchObject({
      decided: true,
      source: "signal",
      gpc: true,
    });
    expect(resolve(onlyMarketing).decided).toBe(false);
  });

  it("loses marketing for a minor though it was granted before (R102)", () => {
    expect(granted({ minor: true }, decided({ analytics: true, marketing: true }))).toEqual(["functional"]);
  });

  it("keeps an earlier grant, and asks for a vendor that came since (R44)", () => {
    const made = decided({ analytics: true, marketing: true }, { shown: ["matomo", "clarity"] });
    expect(granted({}, made)).toEqual(["functional", "analytics", "marketing", "matomo", "clarity"]);
    expect(resolve(MODEL, made).decided).toBe(false);
  });
});
