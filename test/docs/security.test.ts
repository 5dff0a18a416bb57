import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Notes } from "../../src/types.ts";
import type { Row } from "../browser/services-row.ts";
import { tags } from "../browser/services-table.ts";
import { embeds } from "../browser/services-table-embeds.ts";
import { pixels } from "../browser/services-table-pixels.ts";
import { ROOT, text } from "../built/files.ts";
import { answerOf, folderWith, recipesOf } from "./recipes.ts";
import { FIGURES } from "./security-figures.ts";
import { figuresTable, filled, type Hosts, hostsTable } from "./security-page.ts";

const page = text("docs/security.md");
const ids = readdirSync(join(ROOT, "src/services/about")).map((file) => file.replace(".ts", ""));
const services: Hosts[] = await Promise.all(
  ids.sort().map(async (id) => {
    const { notes }: { notes: Notes } = await import(`../../src/services/about/${id}.ts`);
    return { id, hosts: notes.hosts };
  }),
);

const made = { hosts: hostsTable(services), figures: figuresTable(FIGURES) };

test("docs/security.md says what the presets and the figures say (run `npm run docs` where it does not)", async () => {
  await expect(filled(page, made)).toMatchFileSnapshot("../../docs/security.md");
});

test("what is made would be missed where it was changed by hand", () => {
  const changed = page.replace("googletagmanager", "googletagmanger").replace("7,776", "7,777");
  expect(changed).not.toBe(page);
  expect(filled(changed, made)).toBe(filled(page, made));
});

test("the page links only to what is there", () => {
  const links = [...page.matchAll(/\]\((?!https:)([^)#]*)(?:#([\w-]+))?\)/g)];
  expect(links.length).toBeGreaterThan(30);
  for (const [, path = "", anchor] of links) {
    const file = path ? join("docs", path) : "docs/security.md";
    expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    const headings = text(file).match(/^#+ .*/gm) ?? [];
    const anchors = headings.map((one) =>
      one
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
    if (anchor) expect(anchors).toContain(anchor);
  }
});

describe("the hosts of a service are those that the browser tests see asked (R124)", () => {
  /** A server of the site's own, and what a container brings: its tags need their hosts, not the container's. */
  const NOT_ITS = /(^|\.)example\.org$|^ad\.doubleclick\.net$/;
  const isListed = (host: string, list: readonly string[] = []) =>
    list.some((one) => {
      const [, any, name = ""] = /^(?:https|wss):\/\/(\*\.)?([^/]+)/.exec(one) ?? [];
      return any ? host.endsWith(`.${name}`) : host === name;
    });

  const ROWS: readonly Row[] = [...tags, ...pixels, ...embeds];

  test("for every service that asks anybody", () => {
    const silent = services.filter(({ id }) => !ROWS.some((row) => row.id === id)).map(({ id }) => id);
    expect(silent).toEqual(["geolocation", "google-identity", "msal"]);
  });

  test.each(ROWS)("$id", ({ id, hosts, script, frame }) => {
    const listed = services.find((one) => one.id === id)?.hosts ?? {};
    const everywhere = Object.values(listed).flat();
    expect(hosts.filter((host) => !NOT_ITS.test(host) && !isListed(host, everywhere))).toEqual([]);
    const scriptHost = new URL(script ?? "https://stats.example.org/").hostname;
    expect([scriptHost, NOT_ITS.test(scriptHost) || isListed(scriptHost, listed["script-src"])]).toEqual([
      scriptHost,
      true,
    ]);
    expect([frame, !frame || isListed(frame, listed["frame-src"])]).toEqual([frame, true]);
  });
});

describe("the import map of the page", () => {
  const folder = folderWith({ ...recipesOf("security.md"), "package.json": '{ "type": "module" }' });

  test("has the hash of every file that a page in these languages may fetch (R176)", () => {
    mkdirSync(join(folder.path, "node_modules"));
    symlinkSync(ROOT, join(folder.path, "node_modules/sluis"));
    const hashes = JSON.parse(text("dist/hashes.json")) as Record<string, string>;
    const { integrity } = answerOf(folder.path, "node", "import-map.js", "/cdn/", "nl", "de") as {
      integrity: Record<string, string>;
    };
    folder.remove();
    const wanted = Object.entries(hashes).filter(([path]) => /^(?!locales\/)|^locales\/(nl|de)\//.test(path));
    expect(wanted.length).toBeLessThan(Object.keys(hashes).length);
    expect(integrity).toEqual(Object.fromEntries(wanted.map(([path, hash]) => [`/cdn/${path}`, hash])));
  });
});

describe("the figures", () => {
  let names: { file: string; name: string }[] = [];

  /** The names of all these tests; nothing is run. */
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "sluis-figures-"));
    const files = FIGURES.flatMap(({ tests }) => tests?.in ?? []);
    const list = join(folder, "list.json");
    execFileSync("npx", ["--no-install", "vitest", "list", `--json=${list}`, ...files], {
      cwd: ROOT,
      stdio: "ignore",
    });
    names = JSON.parse(readFileSync(list, "utf8"));
    rmSync(folder, { recursive: true });
  }, 120_000);

  test.each(FIGURES)("$claim", ({ tests, command, date, figure }) => {
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
    expect(command).toMatch(/^(npm run|npx vitest run) /);
    expect(figure).toMatch(/\d/);
    if (!tests) return;
    const found = names.filter(({ file }) => relative(ROOT, file).startsWith(tests.in));
    if (tests.count) expect(found).toHaveLength(tests.count);
    expect(found.map(({ name }) => name).join("\n")).toContain(tests.says ?? "");
  });

  test("are each told once", () => {
    expect(new Set(FIGURES.map(({ claim }) => claim)).size).toBe(FIGURES.length);
  });
});
