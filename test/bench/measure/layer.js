// @ts-check
// What runs in the page under test. Each function stands by itself: it is sent there as text.

/** What a visitor could see change on a button. @param {string} selector */
export function styleOf(selector) {
  const button = document.querySelector(selector);
  if (!button) return {};
  const own = getComputedStyle(button);
  const names = [
    "outlineStyle",
    "outlineWidth",
    "outlineColor",
    "boxShadow",
    "backgroundColor",
    "borderColor",
    "borderWidth",
    "textDecorationLine",
  ];
  return Object.fromEntries(names.map((name) => [name, own[/** @type {any} */ (name)]]));
}

/**
 * Size, words, buttons and contrast of a layer as it stands.
 * @param {{ layer: string, accept: string, reject: string }} selectors
 */
export function measureLayer({ layer, accept, reject }) {
  const node = /** @type {HTMLElement} */ (document.querySelector(layer));
  const box = (/** @type {Element} */ one) => one.getBoundingClientRect();
  const isShown = (/** @type {Element} */ one) => {
    const { width, height } = box(one);
    return width > 1 && height > 1 && getComputedStyle(one).visibility === "visible";
  };
  const colour = (/** @type {string} */ text) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) return [0, 0, 0, 0];
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (/** @type {readonly number[]} */ rgb) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((one) => {
      const share = one / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return red * 0.2126 + green * 0.7152 + blue * 0.0722;
  };
  /** The first colour behind an element that lets nothing through. @param {Element | null} one @returns {readonly number[]} */
  const behind = (one) => {
    if (!one) return [255, 255, 255];
    const own = colour(getComputedStyle(one).backgroundColor);
    return own[3] === 255 ? own.slice(0, 3) : behind(one.parentElement);
  };
  const contrast = (/** @type {Element} */ one) => {
    const [first, second] = [light(colour(getComputedStyle(one).color).slice(0, 3)), light(behind(one))].sort(
      (a, b) => b - a,
    );
    return Math.round((((first ?? 0) + 0.05) / ((second ?? 0) + 0.05)) * 100) / 100;
  };
  const hasText = (/** @type {Element} */ one) =>
    [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
  const texts = [...node.querySelectorAll("*")].filter(
    (one) => hasText(one) && isShown(one) && !one.matches(":disabled"),
  );
  const controls = [...node.querySelectorAll("button, input, summary, [role=button], a[role=button]")].filter(
    isShown,
  );
  const targets = controls.map((one) =>
    Math.round(Math.min(box(one.closest("label") ?? one).width, box(one.closest("label") ?? one).height)),
  );
  const [yes, no] = [accept, reject].map((one) => document.querySelector(one));
  const names = [
    "backgroundColor",
    "color",
    "borderColor",
    "borderWidth",
    "fontSize",
    "fontWeight",
    "height",
  ];
  const differs =
    yes && no
      ? names.filter(
          (name) =>
            getComputedStyle(yes)[/** @type {any} */ (name)] !==
            getComputedStyle(no)[/** @type {any} */ (name)],
        )
      : [];
  const { height, width } = box(node);
  return {
    share: Math.round((Math.min(height, innerHeight) / innerHeight) * 100),
    area: Math.round(
      ((Math.min(height, innerHeight) * Math.min(width, innerWidth)) / (innerHeight * innerWidth)) * 100,
    ),
    words: node.innerText.split(/\s+/).filter(Boolean).length,
    labels: controls
      .map((one) => /** @type {HTMLElement} */ (one).innerText?.trim())
      .filter(Boolean)
      .slice(0, 4),
    differs,
    sizes: [yes, no].map((one) => (one ? [Math.round(box(one).width), Math.round(box(one).height)] : [0, 0])),
    contrast: Math.min(21, ...texts.map(contrast)),
    smallest: Math.min(999, ...targets),
    language: node.closest("[lang]")?.localName !== "html",
    scrolls: node.scrollHeight > node.clientHeight + 2,
  };
}
