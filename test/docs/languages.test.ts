import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Locale } from "../../src/locales/shape.ts";

const page = readFileSync("docs/languages.md", "utf8");
const codes = readdirSync("src/locales").flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);

test.each(codes.filter((one) => !["en", "nl"].includes(one)))(
  "docs/languages.md shows the buttons as they are: %s",
  async (code) => {
    const { banner }: Locale = await import(`../../src/locales/${code}.ts`);
    expect(page).toContain(`| ${code} | ${banner.accept} / ${banner.reject} / ${banner.preferences} |`);
  },
);
