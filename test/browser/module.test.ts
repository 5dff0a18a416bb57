import { readFile } from "node:fs/promises";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { closeBrowser, page, Site } from "./site.ts";

const SOURCE = `
  import { start } from "sluis";
  import { clarity, googleAnalytics } from "sluis/services";
  window.consent = start({
    controller: "Example BV",
    policy: { url: "/privacy" },
    services: [googleAnalytics("G-ABC1234567"), clarity("abcdefghij")],
  });`;

/** What a developer's bundler makes of it: an entry and the parts it loads only when needed. */
async function bundled(): Promise<Record<string, { type: string; body: string }>> {
  const dist = (path: string) => new URL(`../../dist/${path}`, import.meta.url).pathname;
  const bundle = await rollup({
    input: "app",
    plugins: [
      {
        name: "app",
        resolveId: (id) =>
          ({ app: "app", sluis: dist("index.js"), "sluis/services": dist("services/index.js") })[id] ?? null,
        load: (id) => (id === "app" ? SOURCE : readFile(id, "utf8")),
      },
      nodeResolve(),
    ],
  });
  const { output } = await bundle.generate({
    format: "es",
    chunkFileNames: "[name].js",
    entryFileNames: "app.js",
  });
  return Object.fromEntries(
    output.flatMap((one) =>
      one.type === "chunk" ? [[`/app/${one.fileName}`, { type: "text/javascript", body: one.code }]] : [],
    ),
  );
}

let files: Record<string, { type: string; body: string }>;
let site: Site;
beforeAll(async () => {
  files = await bundled();
});
afterEach(() => site.close());
afterAll(closeBrowser);

test("the module door asks, gates, explains and remembers like the script door, from a developer's bundle", async () => {
  site = await Site.open({
    files: { ...files, "/": page('<script type="module" src="/app/app.js"></script>') },
  });
  await site.visit();
  await site.banner("preferences").waitFor();
  expect(site.elsewhere).toEqual([]);
  await site.banner("preferences").click();
  await site.page.getByText("Details of Microsoft Clarity").click();
  await site.page.getByText("Microsoft Ireland Operations Limited", { exact: true }).waitFor();
  await site.page.getByRole("switch", { name: "Microsoft Clarity" }).click();
  await site.preferences("save").click();
  await site.settle(600);
  expect(site.elsewhere.filter((url) => url.includes("/tag/"))).toEqual([
    "https://www.clarity.ms/tag/abcdefghij",
  ]);
  expect(site.elsewhere.some((url) => url.includes("gtag"))).toBe(false);
  await expect.poll(() => site.cookies()).toContain("_clck");
  site.requests.length = 0;
  await site.visit();
  await site.settle(500);
  // The entry, what starts services, and what the one in force does; a bundler numbers files of one name.
  const asked = site.requests.filter((url) => url.includes("/app/"));
  expect(asked.map((url) => url.split("/").pop()?.replace(/\d/, "")).sort()).toEqual([
    "app.js",
    "clarity.js",
    "sluis-run.js",
  ]);
  expect(site.errors).toEqual([]);
});
