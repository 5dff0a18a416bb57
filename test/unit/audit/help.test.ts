import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { HELP, readOptions } from "../../../src/audit/options.ts";
import { STATES } from "../../../src/audit/states.ts";

const PAGE = readFileSync(new URL("../../../docs/audit.md", import.meta.url), "utf8");

it("docs/audit.md shows the help as it is, and tells of every state", () => {
  expect(PAGE).toContain(`\`\`\`\n${HELP}\n\`\`\``);
  for (const state of STATES) expect(PAGE).toContain(`| ${state} |`);
});

it("an audit takes its browser from the command, and else from the surroundings", () => {
  const options = (...args: string[]) =>
    readOptions(["https://a.example", ...args], { SLUIS_BROWSER: "/theirs" });
  expect(options()).toEqual({
    address: "https://a.example",
    allow: [],
    browser: "/theirs",
    wait: 5000,
    json: false,
  });
  expect(options("--browser", "/mine", "--allow", "a", "--allow", "b*", "--wait", "0")).toMatchObject({
    browser: "/mine",
    allow: ["a", "b*"],
    wait: 0,
  });
});
