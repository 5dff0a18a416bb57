import { describe, expect, it } from "vitest";
import { HELP } from "../../src/receiver/help.ts";
import { RECORD_SCHEMA } from "../../src/receiver/record.ts";
import { text } from "../built/files.ts";
import { post, stage } from "./inject.ts";

const PAGE = text("docs/records.md");

describe("docs/records.md", () => {
  it("shows the help as it is", () => {
    expect(PAGE).toContain(`\`\`\`\n${HELP}\n\`\`\``);
  });

  it("shows a record that is one", async () => {
    const [, example = ""] = /```json\n(.*?)```/s.exec(PAGE) ?? [];
    const { app } = await stage();
    expect((await post(app, example)).statusCode).toBe(201);
  });

  it("tells of every field, and of every value that can be chosen", () => {
    const rows = [...PAGE.matchAll(/^\| `(\w+)` \| .*$/gm)];
    const fields = rows.filter(([, name]) => RECORD_SCHEMA.required.some((one) => one === name));
    expect(fields.map(([, name]) => name)).toEqual(RECORD_SCHEMA.required);
    for (const [row, name = ""] of fields) {
      const { enum: values = [] } = RECORD_SCHEMA.properties[name as "v"] as { enum?: readonly string[] };
      for (const value of values) expect(row).toContain(`\`${value}\``);
    }
  });

  it("says that the consent id is personal data, and for how long records may be kept (R63, R64)", () => {
    expect(PAGE).toMatch(/records as personal data/);
    expect(PAGE).toMatch(/five years is a common figure/);
  });
});
