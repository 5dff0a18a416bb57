import { element } from "../dom/element.ts";
import type { Drawn, Texts, World } from "../world.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A small way back to the preferences that stays on the page, once there is a decision (R46, R47). */
export function createReopen(root: HTMLElement, world: World, { preferences = "" }: Texts): Drawn {
  const { signal, state, openPreferences } = world;
  const button = element(
    "button",
    {
      type: "button",
      "data-sluis": "reopen",
      "data-sluis-action": "preferences",
      "aria-label": preferences,
      title: preferences,
    },
    icon(),
  );
  button.addEventListener("click", openPreferences);
  /** Never on top of what has the focus: it steps aside into the other corner (R145). Looks once the page has scrolled. */
  const stepAside = ({ target }: Event) => {
    if (target instanceof Element && target !== button)
      requestAnimationFrame(() => {
        // What reaches into both corners, such as the main content, is not hidden by a button.
        for (let turns = 2; turns && areOver(button, target); turns--) button.classList.toggle("away");
      });
  };
  document.addEventListener("focusin", stepAside, { signal });
  return {
    update() {
      const { decided } = state();
      if (decided === button.isConnected) return;
      if (decided) root.append(button);
      else button.remove();
    },
  };
}

function areOver(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Two sliders. Lines only: what other shapes are made of (`d`, `r`) is style to browsers, which our stylesheet begins
 * by taking back.
 */
function icon(): Element {
  const svg = draw("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
  for (const [y, knob] of [
    [8, 9],
    [16, 15],
  ] as const) {
    svg.append(
      draw("line", { x1: "4", x2: "20", y1: `${y}`, y2: `${y}` }),
      draw("polyline", { points: `${knob},${y} ${knob}.01,${y}` }),
    );
  }
  return svg;
}

function draw(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
