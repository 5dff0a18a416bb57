/** What stands at the bottom hides neither the end of the page nor what the focus moves to (R145): as much room is kept. */
export function reserve(banner: HTMLElement, sheet: CSSStyleSheet): void {
  const keep = () => {
    const height = banner.offsetHeight;
    const room = `${height + 24}px`;
    const rules = `:root{scroll-padding-bottom:${room}}:root::after{content:"";display:block;height:${room}}`;
    sheet.replaceSync(height ? rules : "");
  };
  // It is told too that the banner is gone.
  if (window.ResizeObserver) new ResizeObserver(keep).observe(banner);
}
