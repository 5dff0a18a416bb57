/** The properties that a theme may give, each with the name under which `styles.css` passes it on. */
const NAMES: Readonly<Record<string, string>> = {
  surface: "surface",
  text: "text",
  "text-soft": "soft",
  edge: "edge",
  accent: "accent",
  "on-accent": "on-accent",
};

/**
 * The colours that are in force on an element, as `rgb()` or `color(srgb …)`, however they were written. A registered
 * property is computed as the colour that it is; it is registered only while it is read, under a name of its own.
 */
export function seenColours(root: Element): Record<string, string> {
  const sheet = new CSSStyleSheet();
  const registered = Object.keys(NAMES).map(
    (name) =>
      `@property --sluis_${name} { syntax: "<color>"; inherits: true; initial-value: rgb(0 0 0 / 0) }`,
  );
  const given = Object.entries(NAMES).map(
    ([name, token]) => `--sluis_${name}: rgb(from var(--_${token}) r g b / alpha) !important;`,
  );
  sheet.replaceSync(`${registered.join("")} #sluis[data-sluis] { ${given.join("")} }`);
  document.adoptedStyleSheets.push(sheet);
  const style = getComputedStyle(root);
  const colours = Object.fromEntries(
    Object.keys(NAMES).map((name) => [name, style.getPropertyValue(`--sluis_${name}`).trim()]),
  );
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return colours;
}
