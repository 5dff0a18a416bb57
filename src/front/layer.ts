/**
 * Among important layers the one named first wins: on a page with layers of its own ours is named ahead of them, in
 * the first sheet that may be read, until the signal.
 */
export function nameLayer(signal: AbortSignal): void {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter(rulesOf);
  const [first] = sheets;
  // Each rule as "[object CSSLayerBlockRule]", and the like.
  if (!first || !/Layer/.test(`${sheets.map(rulesOf)}`)) return;
  first.insertRule("@layer sluis;");
  const [ours] = rulesOf(first) ?? [];
  signal.addEventListener("abort", () => first.deleteRule(rulesOf(first)?.indexOf(ours as CSSRule) ?? 0));
}

/** Those of another origin are nobody's business. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] | undefined {
  try {
    return [...sheet.cssRules];
  } catch {
    return undefined;
  }
}
