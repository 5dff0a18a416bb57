/**
 * Among important layers the one named first wins: on a page with layers of its own, ours is named ahead of them in the
 * first sheet that may be read, until the signal; also where its sheets come late. A sheet of another origin that comes
 * before that one stays ahead.
 */
export function nameLayer(signal: AbortSignal): void {
  const late = new AbortController();
  signal.addEventListener("abort", () => late.abort());
  const look = () => {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter(rulesOf);
    const [first] = sheets;
    if (!first || !sheets.some((sheet) => hasLayers(sheet.cssRules))) return;
    late.abort();
    const rule = first.cssRules[first.insertRule("@layer sluis;", 0)];
    signal.addEventListener("abort", () => {
      const index = [...first.cssRules].indexOf(rule as CSSRule);
      if (index >= 0) first.deleteRule(index);
    });
  };
  look();
  // Of links and styles, which tell nobody but who listens on the way down to them.
  document.addEventListener("load", look, { capture: true, signal: late.signal });
}

/** Those of another origin may not be read, nor those that are still on their way. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

/** Layers may also stand in `@media` and the like, or come with an import; ours are no reason. */
const hasLayers = (rules: CSSRuleList): boolean =>
  [...rules].some((rule) => {
    // The most there are, and the quickest told: it has rules too, where others are nested in it.
    if (rule instanceof CSSStyleRule) return false;
    const { name, layerName, styleSheet, cssRules } = rule as Partial<
      CSSLayerBlockRule & CSSImportRule & CSSGroupingRule
    >;
    if (/Layer/.test(`${rule}`)) return name !== "sluis";
    const inside = styleSheet ? rulesOf(styleSheet) : cssRules;
    return layerName != null || Boolean(inside && hasLayers(inside));
  });
