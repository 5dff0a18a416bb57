import { afterAll, describe, expect, test } from "vitest";
import { has, resolve } from "../../src/consent/state.ts";
import { current } from "../../src/consent/validity.ts";
import { decode } from "../../src/storage/format.ts";
import { DAYS, type Id, POLICY, QUESTIONS, type Row, TABLE } from "./cookie-table.ts";
import { ask, type Running, serving, startNginx } from "./nginx.ts";
import { answerOf, blockWith, folderWith, recipesOf } from "./recipes.ts";
import { hasNginx, hasNjs, hasPhp, hasPython } from "./tools.ts";

const IDS = Object.keys(QUESTIONS) as Id[];
const recipes = recipesOf("cookie.md");
const folder = folderWith({
  ...recipes,
  "table.json": JSON.stringify({ rows: TABLE, questions: Object.entries(QUESTIONS) }),
});
afterAll(folder.remove);

/** The table again, from answers row by row and question by question. */
const granted = (answers: unknown) =>
  (answers as boolean[][]).map((row, index) => ({
    name: TABLE[index]?.name,
    granted: IDS.filter((_, place) => row[place]),
  }));
const plain = (rows: readonly Row[], ids: readonly string[] = IDS) =>
  rows.map(({ name, granted }) => ({ name, granted: ids.filter((id) => granted.includes(id as Id)) }));

describe("the table is what the library makes of a cookie", () => {
  const MODEL = {
    categories: ["analytics", "marketing"],
    services: [
      { id: "clarity", category: "analytics" },
      { id: "youtube", category: "marketing" },
    ],
    signalled: ["marketing"],
  };
  const COOKIE = { granted: DAYS.granted, days: DAYS.denied };
  const ofLibrary = ({ value, gpc }: Row): Id[] => {
    const found = decode(value);
    const keeping = { ...MODEL, policy: POLICY, regime: "opt-in", cookie: COOKIE } as const;
    const state = resolve(MODEL, found && current(found, keeping, Date.now()), "stored", gpc === "1");
    return IDS.filter((id) => has(state, id));
  };

  test.each(TABLE)("$name (R3, R84, R179)", (one) => {
    expect(ofLibrary(one)).toEqual(IDS.filter((id) => one.granted.includes(id)));
  });
});

describe("the recipes of docs/cookie.md keep to the table", () => {
  test("Node", () => {
    const loop = `import { readFileSync } from "node:fs";
      import consent from "./consent.js";
      const { rows, questions } = JSON.parse(readFileSync("table.json", "utf8"));
      const may = (headers, id, category) => {
        const request = { headers };
        ${blockWith("cookie.md", "request.headers;").replaceAll('"youtube", "marketing"', "id, category")}
        return mayShow;
      };
      console.log(JSON.stringify(rows.map(({ value, gpc }) => questions.map(([id, category]) =>
        may({ cookie: "a=1; x_consent_sluis=no; consent_sluis=" + value + "; b=2", "sec-gpc": gpc }, id, category)))));`;
    expect(granted(answerOf(folder.path, "node", "--input-type=module", "-e", loop))).toEqual(plain(TABLE));
  });

  test.skipIf(!hasPython)("Python, where it is installed", () => {
    const loop = `
import json
from consent import is_granted
table = json.load(open("table.json", encoding="utf-8"))
print(json.dumps([[is_granted(row["value"], name, category, row.get("gpc")) for name, category in table["questions"]]
  for row in table["rows"]]))`;
    expect(granted(answerOf(folder.path, "python3", "-c", loop))).toEqual(plain(TABLE));
  });

  test.skipIf(!hasPhp)("PHP, where it is installed", () => {
    const call = blockWith("cookie.md", "consent_value(),").replace(
      "'youtube', 'marketing'",
      "$id, $category",
    );
    const loop = `
require "consent.php";
$table = json_decode(file_get_contents("table.json"), true);
echo json_encode(array_map(fn($row) => array_map(function ($question) use ($row) {
  $_SERVER = ["HTTP_COOKIE" => "a=1; x_consent_sluis=no; consent_sluis=$row[value]; b=2"] +
    (isset($row["gpc"]) ? ["HTTP_SEC_GPC" => $row["gpc"]] : []);
  [$id, $category] = $question;
  ${call}
  return $mayShow;
}, $table["questions"]), $table["rows"]));`;
    expect(granted(answerOf(folder.path, "php", "-r", loop))).toEqual(plain(TABLE));
  });

  /** From the first of its lines to the last. */
  const LINES = {
    "consent.js": /^const FORMAT[\s\S]*?^}$/m,
    "consent.py": /^FORMAT[\s\S]*$/m,
    "consent.php": /^const FORMAT[\s\S]*?^}$/m,
    "consent.conf": /^map \$cookie[\s\S]*?^}\n\nmap[\s\S]*?^}$/m,
  };
  test.each(Object.entries(LINES))("%s reads in ten lines", (name, reader) => {
    const [found = ""] = reader.exec(recipes[name] ?? "") ?? [];
    expect(found.split("\n").filter((line) => line.trim() && !/^ *#/.test(line))).toHaveLength(10);
  });

  const SENDABLE = TABLE.filter((one) => !one.unsendable);
  const ASKED = ["analytics", "youtube"];
  const headersOf = ({ value, gpc }: Row): Record<string, string> => ({
    ...(value && { Cookie: `a=1; consent_sluis=${value}; b=2` }),
    ...(gpc !== undefined && { "Sec-GPC": gpc }),
  });
  const conf = (name: string, port: number) => `
    ${recipes[name]?.replace("/etc/nginx/sluis/", `${folder.path}/`)}
    server { listen 127.0.0.1:${port}; location / { return 200 "$may_analytics$may_youtube"; } }`;

  /** What nginx answers for each row. */
  async function throughNginx(server: Running, rows: readonly Row[]) {
    const answers = [];
    for (const one of rows) {
      const { body } = await ask(server.port, "/", headersOf(one));
      answers.push({ name: one.name, granted: ASKED.filter((_, place) => body[place] === "1") });
    }
    return answers;
  }

  describe.skipIf(!hasNginx)("nginx, where it is installed", () => {
    const server = serving((port) => startNginx(folder.path, port, conf("consent.conf", port)));

    test("its maps, as far as dates do not matter", async () => {
      const rows = SENDABLE.filter((one) => !one.byDate);
      expect(await throughNginx(server(), rows)).toEqual(plain(rows, ASKED));
    });

    test("its maps cannot count days, as the page says", async () => {
      const rows = SENDABLE.filter((one) => one.byDate);
      for (const one of await throughNginx(server(), rows)) expect(one.granted).toContain("analytics");
    });
  });

  describe.skipIf(!hasNjs)("nginx with njs, where it is installed", () => {
    const server = serving((port) => startNginx(folder.path, port, conf("njs.conf", port)));

    test("every row", async () => {
      expect(await throughNginx(server(), SENDABLE)).toEqual(plain(SENDABLE, ASKED));
    });
  });
});
