import { afterAll, describe, expect, test } from "vitest";
import { text } from "../built/files.ts";
import { ask, serving, startNginx } from "./nginx.ts";
import { answerOf, folderWith, recipesOf } from "./recipes.ts";
import { hasNginx } from "./tools.ts";

const recipes = recipesOf("server.md");
const folder = folderWith({ ...recipes, "package.json": '{ "type": "module" }' });
afterAll(folder.remove);

/** What two headers of a network say, and the region that is. */
const PLACES = [
  ["US", "CA", "US-CA"],
  ["US", "", "US"],
  ["NL", "NH", "NL-NH"],
  ["NL", '"><script>', "NL"],
  ["GB", "ENGLAND", "GB"],
  ["XX", "", ""],
  ["T1", "", ""],
  ["EU", "", ""],
  ["", "CA", ""],
  ["us", "CA", ""],
  ["USA", "CA", ""],
  ['"><script>', "CA", ""],
] as const;

describe("the region", () => {
  /** The names of the headers, as the table of the page gives them. */
  const rows = text("docs/server.md").matchAll(/^\| (\w+) \| `([\w-]+)` \| `([\w-]+)` \|/gm);
  const networks = [...rows].map(([, name = "", country = "", part = ""]) => ({ name, country, part }));

  test("four networks are named", () => {
    expect(networks.map(({ name }) => name)).toEqual(["Cloudflare", "CloudFront", "Fastly", "Vercel"]);
  });

  test.each(networks)("$name", ({ country, part }) => {
    const [one, two] = [country.toLowerCase(), part.toLowerCase()];
    const headers = PLACES.map(([land, place]) => ({
      ...(land && { [one]: land }),
      ...(place && { [two]: place }),
    }));
    const code = `import regionOf from "./region.js";
      console.log(JSON.stringify(${JSON.stringify(headers)}.map((one) => regionOf(one, "${one}", "${two}"))));`;
    const regions = answerOf(folder.path, "node", "--input-type=module", "-e", code);
    expect(regions).toEqual(PLACES.map(([, , region]) => region));
  });

  describe.skipIf(!hasNginx)("nginx, where it is installed", () => {
    const server = serving((port) =>
      startNginx(
        folder.path,
        port,
        `${recipes["region.conf"]}
        server { listen 127.0.0.1:${port};
          location / { default_type text/html; return 200 "<html><head><title>Cheese</title></head></html>"; } }`,
      ),
    );

    test.each(PLACES)("%s %s is %s", async (land, place, region) => {
      const headers = { ...(land && { "CF-IPCountry": land }), ...(place && { "CF-Region-Code": place }) };
      const { body } = await ask(server().port, "/", headers);
      const tag = region && `<meta name="sluis-region" content="${region}">`;
      expect(body).toBe(`<html><head>${tag}<title>Cheese</title></head></html>`);
    });
  });
});
