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

/** The lazy parts that the module door imports: each is a file of its own, never bundled twice. */
const LAZY = {
  "answer.ts": "sluis-front.js",
  "ui/index.tsx": "sluis-ui.js",
  "change.ts": "sluis-change.js",
  "complain.ts": "sluis-check.js",
};
for (const language of ["en", "nl"]) {
  for (const layer of ["banner", "preferences"]) {
    LAZY[`locales/${language}/${layer}.ts`] = `locales/${language}/${layer}.js`;
  }
}

const lazyFile = (id) => Object.keys(LAZY).find((source) => id.endsWith(`/${source}`));

const chunk = (input, file) => ({
  input: `src/${input}`,
  output: { file: `${OUT}/${file}`, format: "es" },
  plugins: plugins(),
});

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
  ...Object.entries(LAZY).map(([source, file]) => chunk(source, file)),
  chunk("services/about/index.ts", "sluis-about.js"),
  // The presets of the module door: tree-shakeable, with their facts in lazy chunks beside them.
  {
    input: "src/services/index.ts",
    output: {
      dir: `${OUT}/services`,
      format: "es",
      entryFileNames: "index.js",
      chunkFileNames: "[name].js",
      hoistTransitiveImports: false,
    },
    plugins: plugins(),
  },
];
