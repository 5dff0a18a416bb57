// @ts-check
import { workerReady } from "../worker-ready.js";
import { draw } from "./draw.js";
import { clearStored } from "./stored.js";
import { Story } from "./story.js";
import { Watch } from "./watch.js";

const sites = ["vision", "tours", "market", "cargo", "builder"];
const asked = new URLSearchParams(location.search).get("site") ?? "";
const site = sites.includes(asked) ? asked : "vision";
const home = `/sites/${site}/`;

const frame = /** @type {HTMLIFrameElement} */ (document.querySelector("iframe"));
const address = /** @type {HTMLAnchorElement} */ (document.querySelector(".address a"));
const story = new Story();
const watch = new Watch(frame, story, redraw);

/** @type {import("./story.js").PhaseName | undefined} the phase the reader picked, else the current one */
let picked;
let current = story.now;

function redraw() {
  if (current !== story.now) picked = undefined;
  current = story.now;
  const shown = story.phases.find(({ name }) => name === picked) ?? story.now;
  if (shown) draw(story.phases, shown);
  const path = watch.page?.location.pathname ?? home;
  address.href = path;
  address.textContent = location.host + path;
}

/** @type {Record<string, () => void>} */
const actions = {
  preferences: () => watch.page?.sluis?.open(),
  forget: () => watch.page?.sluis?.reset(),
  reload: () => watch.page?.location.reload(),
  clear: () => {
    frame.addEventListener("load", startAfresh, { once: true });
    frame.src = "about:blank";
  },
};

// The page is gone when this runs, so none of its scripts can write again.
function startAfresh() {
  clearStored();
  story.forget();
  picked = undefined;
  frame.src = home;
}

// The sites share one address here; in life each has its own. So a visitor who changes site starts as a new one.
function arrive() {
  const before = window.name;
  window.name = `sluis-demo-${site}`;
  if (before !== window.name) clearStored();
  frame.src = home;
}

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  const { action, phase } = button?.dataset ?? {};
  watch.pressed();
  if (action) {
    picked = undefined;
    actions[action]?.();
  }
  if (phase) picked = /** @type {typeof picked} */ (phase === story.now?.name ? undefined : phase);
  if (button) watch.look();
});

document.querySelector(`nav a[href$="=${site}"]`)?.setAttribute("aria-current", "page");
workerReady().then(arrive, () =>
  location.replace(`/wait.html?next=${encodeURIComponent(location.pathname + location.search)}`),
);
