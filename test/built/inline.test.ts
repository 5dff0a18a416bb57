import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { presets } from "../../src/services/presets.ts";
import { ROOT } from "./files.ts";

const { inlineGate } = (await import("../../dist/inline/write.js" as string)) as {
  inlineGate(options: { base: string; services?: readonly string[]; language?: string }): string;
};
const EVERY = presets.map(({ id }) => id || "own");
const LANGUAGES = readdirSync(join(ROOT, "src/locales")).flatMap(
  (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
);
const run = (...parameters: string[]) =>
  spawnSync(process.execPath, [join(ROOT, "bin/sluis.js"), "inline", ...parameters], { encoding: "utf8" });

describe("the gate as text for the page itself", () => {
  it.each([[[]], [["clarity"]], [["youtube"]], [EVERY]])("is a script, and ends none: %s", (services) => {
    const text = inlineGate({ base: "/sluis/", services });
    expect(() => new Script(text)).not.toThrow();
    // What would end the script, or begin a comment that swallows its end.
    expect(text).not.toMatch(/<\/script|<!--|<script/i);
  });

  it("holds what the named services do, each file once, and no other", () => {
    const parts = (...services: string[]) => [
      ...new Set(inlineGate({ base: "/s/", services }).match(/"(?:run\/|sluis-run)[a-z-]*":/g)),
    ];
    expect(parts()).toEqual([]);
    expect(parts("youtube", "msal")).toEqual([]);
    expect(parts("google-ads", "google-analytics", "own")).toEqual([
      '"sluis-run":',
      '"run/google":',
      '"run/own":',
    ]);
  });

  it.each(LANGUAGES)("holds the banner in %s, and ends no script with it", (language) => {
    const text = inlineGate({ base: "/s/", language });
    expect(text).toContain('"sluis-front":');
    expect(text).toContain(`"locales/${language}/banner":`);
    expect(() => new Script(text)).not.toThrow();
    expect(text).not.toMatch(/<\/script|<!--|<script/i);
  });

  it("keeps an address that would end it as the text it is", () => {
    const text = inlineGate({ base: "/</script><script>alert(1)//" });
    expect(text).not.toContain("</script");
    expect(() => new Script(text)).not.toThrow();
  });

  it.each([
    [{ base: "/sluis", services: [] }, /slash/],
    [{ base: "/sluis/", services: ["nobody"] }, /no preset "nobody"/],
    [{ base: "/sluis/", services: ["../types"] }, /no preset/],
    [{ base: "/sluis/", services: [""] }, /no preset/],
    [{ base: "/sluis/", language: "tlh" }, /no language "tlh"/],
  ])("refuses %o", (options, error) => {
    expect(() => inlineGate(options)).toThrow(error);
  });
});

describe("npx sluis inline", () => {
  it("prints the same text, and its hash for a policy", () => {
    const text = inlineGate({ base: "/x/", services: ["clarity"] });
    expect(run("clarity", "--base", "/x/").stdout).toBe(text);
    const hash = createHash("sha256").update(text).digest("base64");
    expect(run("clarity", "--base", "/x/", "--hash").stdout).toBe(`'sha256-${hash}'\n`);
    const french = inlineGate({ base: "/x/", services: ["clarity"], language: "fr" });
    expect(run("clarity", "--base", "/x/", "--language", "fr").stdout).toBe(french);
  });

  it("says what it does, and what it does not know", () => {
    expect(run("--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--base") });
    expect(run("nobody")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("nobody") });
    expect(run("--nothing")).toMatchObject({ status: 2, stdout: "" });
  });
});
