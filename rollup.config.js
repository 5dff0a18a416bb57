import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { transform } from "lightningcss";
import postcss from "postcss";
import esbuild from "rollup-plugin-esbuild";

const OUT = process.env.SLUIS_OUT ?? "dist";
const TARGET = "es2022";

const OURS = ["#sluis", '[data-sluis="placeholder"]', '[data-sluis="declaration"]'];

/**
 * A rule for all of ours becomes one for each: browsers pass over a rule at once by what must stand above an element, but
 * not where that is one of several. A millisecond whenever a page of 1,500 elements is styled anew. All weigh like an id.
 */
const spread = {
  postcssPlugin: "spread",
  Rule(rule) {
    const any = `:is(${OURS.join(", ")})`;
    if (!rule.selector.includes(any)) return;
    const each = OURS.map((one) => (one[0] === "#" ? one : `${one}:not(#_)`));
    rule.selectors = rule.selectors.flatMap((one) => each.map((place) => one.replace(any, place)));
  },
};

/** `adopt` makes declarations important by where they end: keyframes take none, and a value must not look like an end. */
const endings = {
  postcssPlugin: "endings",
  AtRule(rule) {
    if (/keyframes$/.test(rule.name)) throw rule.error("keyframes cannot be made important");
  },
  Declaration(declaration) {
    if (declaration.important || /[;{}]/.test(declaration.value))
      throw declaration.error("is important already, or ends in the middle");
  },
};

/** `import css from "./x.css"` gives the sheet as text; `adopt` puts it in its layer. */
const stylesheet = () => ({
  name: "stylesheet",
  transform(code, id) {
    if (!id.endsWith(".css")) return null;
    const { css: whole } = postcss([endings, spread]).process(code, { from: id });
    const { code: css } = transform({ filename: id, code: Buffer.from(whole), minify: true });
    return { code: `export default ${JSON.stringify(css.toString())}`, map: null };
  },
});

/** No line break at the end of a file, up to 15 bytes once packed; and texts exported where they stand, another 7. */
const trim = () => ({
  name: "trim",
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.code)
        file.code = file.code
          .trimEnd()
          .replace(/^const (\w)=(\{.*\});export\{\1 as texts\};$/s, "export const texts=$2");
  },
});

/**
 * Nearly all of the gate runs at once: Chromium is told to compile it as a whole, beside the page, instead of function by
 * function in its way. A quarter less of a returning visit's script time, for 32 bytes. What stands in a page is compiled
 * in its way in any case: there it was slower.
 */
const atOnce = {
  name: "at-once",
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

const plugins = () => [
  stylesheet(),
  nodeResolve({ extensions: [".ts", ".mjs", ".js"] }),
  esbuild({ target: TARGET, minifySyntax: true }),
  terser({
    ecma: 2022,
    module: true,
    // The last two were measured: 40 bytes of a first visit. An arrow cannot be called with `new`: none of ours is.
    compress: { passes: 3, pure_getters: true, hoist_funs: true, unsafe_arrows: true, inline: 1 },
    format: { comments: false },
  }),
  trim(),
];

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The lazy parts that both doors import: each is a file of its own, never bundled twice. */
const LAZY = {
  "answer.ts": "sluis-front.js",
  "answer-noticed.ts": "sluis-notice.js",
  "rooms.ts": "sluis-more.js",
  "ui/index.ts": "sluis-ui.js",
  "embeds/index.ts": "sluis-embeds.js",
  "declaration/index.ts": "sluis-declaration.js",
  "records/index.ts": "sluis-records.js",
  "records/seen.ts": "sluis-proof.js",
  "gate/run.ts": "sluis-run.js",
  "gate/elements.ts": "sluis-markup.js",
  "change.ts": "sluis-change.js",
  "complain.ts": "sluis-check.js",
};
const LAYERS = ["banner", "notice", "preferences", "embeds", "declaration", "records"];
const LANGUAGES = readdirSync(new URL("src/locales", import.meta.url)).flatMap(
  (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
);
const WORDINGS = LANGUAGES.flatMap((language) => LAYERS.map((layer) => `${language}/${layer}`));

for (const file of readdirSync(new URL("src/services/about", import.meta.url))) {
  LAZY[`services/about/${file}`] = `about/${file.replace(/ts$/, "js")}`;
}
/** What services do once they are granted; most in a file of their own, Google's three in one. */
for (const file of readdirSync(new URL("src/services/run", import.meta.url))) {
  const isPart = /^export const runs /m.test(read(`src/services/run/${file}`));
  if (isPart) LAZY[`services/run/${file}`] = `run/${file.replace(/ts$/, "js")}`;
}

/** Itself fetched lazily by the module door, and by nothing else. */
const TABLE = { "parts.ts": "parts.js" };

/** An entry that the module door also fetches itself. */
const ENTRIES = { "src/retrofit.ts": "retrofit.js" };

const FILES = { ...TABLE, ...ENTRIES, ...LAZY };
const lazyFile = (id) => FILES[Object.keys(FILES).find((source) => id.endsWith(`/${source}`))];

/** Makes a file of a few words the input of a chunk. */
const words = (name, code) => ({
  name: "words",
  resolveId: (id) => (id === name ? id : null),
  load: (id) => (id === name ? code : null),
});

/** Every text of the module door is an import of its own, which a site's bundler can follow. */
const wordings = () => ({
  name: "wordings",
  resolveId: (id) =>
    id.startsWith("./locales/") && id.endsWith(".js") ? { id, external: "relative" } : null,
  load(id) {
    if (!id.endsWith("/locales/wording.ts")) return null;
    const rows = WORDINGS.map((one) => `"${one}": () => import("./locales/${one}.js")`);
    return `const TEXTS = { ${rows} };
      export const wordingOf = (language, layer) => TEXTS[language + "/" + layer]();`;
  },
});

const chunk = (input, file) => ({
  input: `src/${input}`,
  output: { file: `${OUT}/${file}`, format: "es" },
  plugins: plugins(),
});

const part = (file, code) => ({
  ...chunk("", file),
  input: file,
  plugins: [words(file, code), ...plugins()],
});

const pathOf = (source) => JSON.stringify(fileURLToPath(new URL(`src/${source}`, import.meta.url)));

/** A file that bundlers read: what it imports lazily stays the file that is there already. */
const entry = (source, file, up = "./") => ({
  ...chunk(source, file),
  external: (id, from) => Boolean(from && lazyFile(id)),
  output: { file: `${OUT}/${file}`, format: "es", paths: (id) => (lazyFile(id) ? up + lazyFile(id) : id) },
  plugins: [wordings(), ...plugins()],
});

/** The one export of a source, under the name that the door asks for. */
const only = (file, what, source) => part(file, `export { ${what} } from ${pathOf(source)};`);

/** The texts of one layer; a page that needs the notices fetches one file, so the banner's are in it. */
const wording = (language, layer) => {
  const [file, source] = [`locales/${language}/${layer}.js`, `locales/${language}.ts`];
  if (layer !== "notice") return only(file, `${layer} as texts`, source);
  const code = `import { banner, notice } from ${pathOf(source)}; export const texts = { ...banner, ...notice };`;
  return part(file, code);
};

/** A program for Node: it stays readable, and its packages stay outside. */
const program = (source, file) => ({
  input: `src/${source}`,
  external: (id) => !/^[./]/.test(id),
  output: { file: `${OUT}/${file}`, format: "es" },
  plugins: [nodeResolve({ extensions: [".ts"] }), esbuild({ target: "node20" })],
});

const RECEIVER = program("receiver/cli.ts", "records/cli.js");
const AUDIT = program("audit/cli.ts", "audit/cli.js");

/** The script door; without "use strict": thirteen bytes that nothing here leans on. */
const classic = (file, extra) => ({
  input: "src/script-tag.ts",
  output: { file: `${OUT}/${file}`, format: "iife", strict: false },
  plugins: [extra, ...plugins()],
});
/** What stands in the page has no address of its own, and brings parts along. */
const inPage = {
  name: "in-page",
  resolveId: (id) =>
    id === "./bring.ts" ? fileURLToPath(new URL("src/inline/bring.ts", import.meta.url)) : null,
};

export default [
  // The script door: classic, so that a plain tag runs it; what it imports later is found by address.
  classic("sluis.js", atOnce),
  // The same for the page itself, and what writes it there: a module that reads the files beside it, and a program.
  classic("inline/door.js", inPage),
  program("inline/write.ts", "inline/write.js"),
  program("inline/cli.ts", "inline/cli.js"),
  // The module door.
  entry("index.ts", "index.js"),
  entry("parts.ts", "parts.js"),
  // The presets of the module door: tree-shakeable, with their facts in files of their own.
  entry("services/index.ts", "services/index.js", "../"),
  // The declaration for a build or a server: texts and facts are the files that are there already.
  entry("declare.ts", "declaration.js"),
  // Holding plain tags back: for the module door, and classic, because it may stand first in the head.
  entry("retrofit.ts", "retrofit.js"),
  {
    input: "src/retrofit-tag.ts",
    output: { file: `${OUT}/sluis-retrofit.js`, format: "iife", strict: false },
    plugins: plugins(),
  },
  // What both doors load when there is something to ask, to open, to erase or to explain.
  ...Object.entries(LAZY).map(([source, file]) => {
    const [, what] = /^services\/(about|run)\//.exec(source) ?? [];
    if (what) return only(file, what === "run" ? "runs" : what, source);
    const one = chunk(source, file);
    // Most of the first layer runs with the click that answers.
    return source.startsWith("answer") ? { ...one, plugins: [atOnce, ...one.plugins] } : one;
  }),
  ...WORDINGS.map((one) => wording(...one.split("/"))),
  RECEIVER,
  AUDIT,
];
