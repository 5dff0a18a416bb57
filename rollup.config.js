import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { transform } from "lightningcss";
import postcss from "postcss";
import esbuild from "rollup-plugin-esbuild";

const OUT = process.env.SLUIS_OUT ?? "dist";
const TARGET = "es2022";

/** Sources stay clean: every `!important` is added here (docs/architecture.md, decision 3). Keyframes take none. */
const important = {
  postcssPlugin: "important",
  Declaration(declaration) {
    if (declaration.parent.parent.name !== "keyframes") declaration.important = true;
  },
};

/** `import css from "./x.css"` gives the finished sheet as text, in its one cascade layer. */
const stylesheet = () => ({
  name: "stylesheet",
  transform(code, id) {
    if (!id.endsWith(".css")) return null;
    const layered = postcss([important]).process(`@layer sluis{${code}}`, { from: id }).css;
    const { code: css } = transform({ filename: id, code: Buffer.from(layered), minify: true });
    return { code: `export default ${JSON.stringify(css.toString())}`, map: null };
  },
});

const plugins = () => [
  stylesheet(),
  nodeResolve({ extensions: [".ts", ".tsx", ".mjs", ".js"] }),
  esbuild({ target: TARGET, jsx: "automatic", jsxImportSource: "preact", minifySyntax: true }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, pure_getters: true, hoist_funs: true },
    format: { comments: false },
  }),
];

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The lazy parts that both doors import: each is a file of its own, never bundled twice. */
const LAZY = {
  "answer.ts": "sluis-front.js",
  "ui/index.tsx": "sluis-ui.js",
  "embeds/index.ts": "sluis-embeds.js",
  "declaration/index.ts": "sluis-declaration.js",
  "gate/elements.ts": "sluis-markup.js",
  "change.ts": "sluis-change.js",
  "complain.ts": "sluis-check.js",
};
for (const language of ["en", "nl"]) {
  for (const wording of ["banner", "preferences", "embeds", "declaration"]) {
    LAZY[`locales/${language}/${wording}.ts`] = `locales/${language}/${wording}.js`;
  }
}

for (const file of readdirSync(new URL("src/services/about", import.meta.url))) {
  LAZY[`services/about/${file}`] = `about/${file.replace(/ts$/, "js")}`;
}
/** What services do once they are granted; most in a file of their own, Google's three in one. */
for (const file of readdirSync(new URL("src/services/run", import.meta.url))) {
  const isPart = /^export const builds /m.test(read(`src/services/run/${file}`));
  if (isPart) LAZY[`services/run/${file}`] = `run/${file.replace(/ts$/, "js")}`;
}

const lazyFile = (id) => Object.keys(LAZY).find((source) => id.endsWith(`/${source}`));

/** Makes a file of a few words the input of a chunk. */
const words = (name, code) => ({
  name: "words",
  resolveId: (id) => (id === name ? id : null),
  load: (id) => (id === name ? code : null),
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

export default [
  // The script door: classic, so that a plain tag runs it; what it imports later is found by address.
  {
    input: "src/script-tag.ts",
    // Without "use strict": thirteen bytes that nothing here leans on.
    output: { file: `${OUT}/sluis.js`, format: "iife", strict: false },
    plugins: plugins(),
  },
  // The module door.
  {
    ...chunk("index.ts", "index.js"),
    external: (id, from) => Boolean(from && lazyFile(id)),
    output: {
      file: `${OUT}/index.js`,
      format: "es",
      paths: (id) => `./${LAZY[lazyFile(id)]}`,
    },
  },
  // What both doors load when there is something to ask, to open, to erase or to explain.
  ...Object.entries(LAZY).map(([source, file]) =>
    source.startsWith("services/")
      ? part(file, `export { ${file.startsWith("about/") ? "about" : "builds"} } from ${pathOf(source)};`)
      : chunk(source, file),
  ),
  // The presets of the module door: tree-shakeable, with their facts in files of their own.
  {
    ...chunk("services/index.ts", "services/index.js"),
    external: (id, from) => Boolean(from && lazyFile(id)),
    output: {
      file: `${OUT}/services/index.js`,
      format: "es",
      paths: (id) => `../${LAZY[lazyFile(id)]}`,
    },
  },
  // The declaration for a build or a server: texts and facts are the files that are there already.
  {
    ...chunk("declare.ts", "declaration.js"),
    external: (id, from) => Boolean(from && lazyFile(id)),
    output: {
      file: `${OUT}/declaration.js`,
      format: "es",
      paths: (id) => `./${LAZY[lazyFile(id)]}`,
    },
  },
];
