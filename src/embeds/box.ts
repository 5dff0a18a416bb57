/** What gives a box its size and its place among others. */
const BOX =
  "position inset z-index float clear vertical-align transform box-sizing width height min-width min-height max-width max-height aspect-ratio margin padding border-width flex order align-self justify-self grid-area".split(
    " ",
  );

/** Inline and important: stronger than any sheet, ours included; and no policy forbids it (R171). */
const setter =
  ({ style }: HTMLElement) =>
  (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value, "important");
  };

/**
 * The box of a frame as the page describes it. While a frame is hidden its lengths come as they were given, `100%` and
 * not so many pixels, so that a placeholder goes on to fit where the page changes its width.
 */
function boxOf(frame: HTMLElement): Record<string, string> {
  const { display } = getComputedStyle(frame);
  frame.dataset.sluis = "held";
  const style = getComputedStyle(frame);
  const box = Object.fromEntries(BOX.map((name) => [name, style.getPropertyValue(name)]));
  delete frame.dataset.sluis;
  if (box.position === "static")
    Object.assign(box, { position: "relative", inset: "auto", "z-index": "auto" });
  // A frame has a size of its own where nothing gives it one; a placeholder has not.
  const hasRatio = /\d/.test(box["aspect-ratio"] ?? "");
  if (box.width === "auto" && !(hasRatio && box.height !== "auto")) box.width = "300px";
  if (box.height === "auto" && !hasRatio) box.height = "150px";
  return { ...box, display: display === "inline" ? "inline-block" : display };
}

/** Puts a placeholder before a frame, which goes out of sight, in the very box that it had: nothing else moves (R122). */
export function standIn(place: HTMLElement, frame: HTMLElement): void {
  const { width, height } = sizeOf(frame);
  const set = setter(place);
  set(boxOf(frame));
  place.classList.add("fixed");
  frame.before(place);
  const now = sizeOf(place);
  // In some places a frame is sized by rules that hold for frames alone.
  if (Math.abs(now.width - width) > 0.5 || Math.abs(now.height - height) > 0.5)
    set({
      width: `${width}px`,
      height: `${height}px`,
      "min-width": "0",
      "min-height": "0",
      "max-width": "none",
      "max-height": "none",
      flex: "none",
    });
}

/** In the same terms as `width` and `height`; no number where the element is not laid out. */
function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { width, height } = getComputedStyle(element);
  return { width: parseFloat(width), height: parseFloat(height) };
}

/** Reserves what the page says that the content of a template will take, in pixels. */
export function reserve(place: HTMLElement, { dataset }: HTMLElement): void {
  const pixels = (value = "") => (/^\d{1,4}$/.test(value) ? `${value}px` : "");
  const [width, height] = [pixels(dataset.consentWidth), pixels(dataset.consentHeight)];
  const set = setter(place);
  if (width) set({ width, "max-width": "100%" });
  if (!height) return;
  set({ height });
  place.classList.add("fixed");
}
