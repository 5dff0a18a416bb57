import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Colour,
  contrast,
  contrastAdvice,
  luminance,
  PAIRS,
  parseColour,
} from "../../../src/config/contrast.ts";

const byte = fc.integer({ min: 0, max: 255 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const opaque = fc.tuple(share, share, share, fc.constant(1)) as fc.Arbitrary<Colour>;
const any = fc.tuple(share, share, share, share) as fc.Arbitrary<Colour>;

const of = (text: string) => parseColour(text) as Colour;
const hex = (text: string) =>
  of(`rgb(${[1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)).join(", ")})`);

describe("a computed colour", () => {
  it.each<[string, Colour]>([
    ["rgb(255, 0, 51)", [1, 0, 0.2, 1]],
    ["rgba(255, 0, 51, 0.5)", [1, 0, 0.2, 0.5]],
    ["rgb(255 0 51 / 50%)", [1, 0, 0.2, 0.5]],
    ["rgb(100%, 0%, 20%)", [1, 0, 0.2, 1]],
    ["color(srgb 1 0 0.2)", [1, 0, 0.2, 1]],
    ["color(srgb 1 none 0.2 / 0.5)", [1, 0, 0.2, 0.5]],
    // Wider than the screen of most: as near as sRGB comes to it.
    ["color(srgb 1.2 -0.1 2e-1)", [1, 0, 0.2, 1]],
    [" rgba(0, 0, 0, 0) ", [0, 0, 0, 0]],
  ])("%s is read", (text, colour) => {
    expect(parseColour(text)).toEqual(colour);
  });

  it.each([
    "",
    "red",
    "#fff",
    "rgb()",
    "rgb(1, 2)",
    "rgb(1, 2, 3, 4, 5)",
    "rgb(a, b, c)",
    "rgb(srgb 1 2 3)",
    "color(display-p3 1 0 0)",
    "color(1 0 0)",
    "oklch(0.5 0.1 200)",
    "hsl(1, 2%, 3%)",
    "rgb(1, 2, 3) rgb(1, 2, 3)",
  ])("%j is not understood", (text) => {
    expect(parseColour(text)).toBeUndefined();
  });

  it("reads the same from both notations", () => {
    fc.assert(
      fc.property(byte, byte, byte, share, (r, g, b, alpha) => {
        const one = of(`rgba(${r}, ${g}, ${b}, ${alpha})`);
        expect(of(`color(srgb ${r / 255} ${g / 255} ${b / 255} / ${alpha})`)).toEqual(one);
      }),
    );
  });

  it("is numbers from 0 to 1 or nothing, whatever the text", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((one) => `rgb(${one})`),
      fc.string({ unit: fc.constantFrom(..."rgbcol(),./ %0123456789e-") }),
    );
    fc.assert(
      fc.property(text, (one) => {
        for (const part of parseColour(one) ?? []) expect(part >= 0 && part <= 1).toBe(true);
      }),
    );
  });
});

describe("contrast", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    // Known from WebAIM's and others' tables.
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
    ["#0000ff", "#ffffff", 8.59],
    ["#ff0000", "#ffffff", 4],
  ])("of %s on %s is %f", (front, behind, ratio) => {
    expect(contrast(hex(front), hex(behind))).toBeCloseTo(ratio, 2);
  });

  it("is the same both ways, from 1 to 21, and 1 of a colour on itself", () => {
    fc.assert(
      fc.property(opaque, opaque, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBeCloseTo(contrast(other, one), 9);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.000001);
        expect(contrast(one, one)).toBe(1);
      }),
    );
  });

  it("grows with the distance of luminance", () => {
    fc.assert(
      fc.property(opaque, opaque, opaque, (one, two, three) => {
        const [dark, middle, light] = [one, two, three].sort((a, b) => luminance(a) - luminance(b)) as [
          Colour,
          Colour,
          Colour,
        ];
        expect(contrast(dark, light)).toBeGreaterThanOrEqual(contrast(dark, middle) - 1e-9);
        expect(contrast(dark, light)).toBeGreaterThanOrEqual(contrast(middle, light) - 1e-9);
      }),
    );
  });

  it("is less of what lets its ground through, and none of what cannot be seen", () => {
    fc.assert(
      fc.property(any, opaque, ([r, g, b, alpha], ground) => {
        expect(contrast([r, g, b, alpha], ground)).toBeLessThanOrEqual(contrast([r, g, b, 1], ground) + 1e-9);
        expect(contrast([r, g, b, 0], ground)).toBe(1);
      }),
    );
  });

  it("counts what a page may do that shines through", () => {
    const half = of("rgba(255, 255, 255, 0.5)");
    expect(contrast(hex("#000000"), half)).toBeLessThan(6);
    expect(contrast(hex("#808080"), half)).toBeLessThan(1.1);
    fc.assert(
      fc.property(opaque, any, (front, [r, g, b, alpha]) => {
        const worst = contrast(front, [r, g, b, alpha]);
        for (const page of [0, 1]) {
          const seen = [r, g, b].map((part) => part * alpha + page * (1 - alpha));
          expect(worst).toBeLessThanOrEqual(contrast(front, [...seen, 1] as never) + 1e-9);
        }
      }),
    );
  });
});

describe("advice on a theme", () => {
  const GOOD = {
    surface: "rgb(255, 255, 255)",
    text: "rgb(0, 0, 0)",
    "text-soft": "rgb(80, 80, 80)",
    accent: "rgb(0, 0, 160)",
    "on-accent": "rgb(255, 255, 255)",
    edge: "rgb(110, 110, 110)",
  };

  it("is none where everything can be read", () => {
    expect(contrastAdvice(GOOD)).toEqual([]);
  });

  it("names the pair, what it has and what is asked", () => {
    expect(contrastAdvice({ ...GOOD, "text-soft": "rgb(200, 200, 200)" })).toEqual([
      "--sluis-text-soft on --sluis-surface (running text): 1.67:1 of 4.5:1 (rgb(200, 200, 200) on rgb(255, 255, 255))",
    ]);
    expect(contrastAdvice({ ...GOOD, surface: "rgb(0, 0, 0)" })).toHaveLength(3);
  });

  it("asks less of the edge of a control than of text", () => {
    const grey = "rgb(140, 140, 140)";
    expect(contrastAdvice({ ...GOOD, edge: grey })).toEqual([]);
    expect(contrastAdvice({ ...GOOD, "text-soft": grey })).toHaveLength(1);
  });

  it("does not round in favour of what falls short", () => {
    const [line] = contrastAdvice({ ...GOOD, text: "rgb(119, 119, 119)" });
    expect(line).toContain("4.47:1 of 4.5:1");
  });

  it("says so where a colour is none, and nothing of what is not given", () => {
    expect(contrastAdvice({ ...GOOD, edge: "oklch(1 2 3)" })).toEqual([
      "--sluis-edge on --sluis-surface (switches that are off): oklch(1 2 3) is no colour that can be compared",
    ]);
    expect(contrastAdvice({ ...GOOD, edge: "" })).toEqual([]);
  });

  it("has a line for exactly the pairs that fall short", () => {
    const colours = fc.record(Object.fromEntries(Object.keys(GOOD).map((name) => [name, opaque])));
    fc.assert(
      fc.property(colours, (record) => {
        const written = Object.fromEntries(
          Object.entries(record).map(([name, [r, g, b]]) => [name, `color(srgb ${r} ${g} ${b})`]),
        );
        const short = PAIRS.filter(
          ({ front, behind, asked }) => contrast(of(written[front] ?? ""), of(written[behind] ?? "")) < asked,
        );
        const lines = contrastAdvice(written);
        expect(lines.map((line) => line.split(" (")[0])).toEqual(
          short.map(({ front, behind }) => `--sluis-${front} on --sluis-${behind}`),
        );
      }),
    );
  });
});
