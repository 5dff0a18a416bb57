// @ts-check
import { answersIn, layouts, questions, themes } from "./choices.js";

/** @typedef {Record<keyof typeof questions, string>} Answers */
const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const stage = /** @type {HTMLElement} */ (document.querySelector(".stage"));
const frame = /** @type {HTMLIFrameElement} */ (stage.querySelector("iframe"));
const live = /** @type {HTMLElement} */ (document.querySelector("#live"));
const news = /** @type {HTMLElement} */ (document.querySelector(".news"));
const alone = /** @type {HTMLAnchorElement} */ (document.querySelector(".alone"));
const glance = /** @type {HTMLElement} */ (document.querySelector(".glance"));
let answers = answersIn(location.search);

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Few answers stand side by side, many in a list. */
function ask() {
  for (const [name, options] of Object.entries(questions)) {
    const group = form.querySelector(`[data-question=${name}]`);
    const list = form.querySelector(`select[name=${name}]`);
    for (const [value, words] of Object.entries(options)) {
      const lang = name === "language" ? { lang: value } : undefined;
      list?.append(make("option", { value, ...lang }, words));
      group?.append(make("label", {}, make("input", { type: "radio", name, value }), ` ${words}`));
    }
  }
}

/** @param {Answers} of */
const addressOf = (of) => {
  const { size: _, zoom: __, ...rest } = of;
  return `/gallery/preview.html?${new URLSearchParams(rest)}`;
};

const sizeOf = () => {
  const [width = 0, height = 0] = answers.size.split("x").map(Number);
  return { width, height, zoom: Number(answers.zoom) / 100 };
};

/** A window of that many pixels, made smaller where there is no room for it; a larger text leaves it less of them. */
function arrange() {
  const { width, height, zoom } = sizeOf();
  const scale = Math.min(1, stage.clientWidth / width);
  Object.assign(frame.style, {
    width: `${width / zoom}px`,
    height: `${height / zoom}px`,
    transform: `scale(${scale * zoom})`,
  });
  Object.assign(/** @type {HTMLElement} */ (frame.parentElement).style, {
    width: `${width * scale}px`,
    height: `${height * scale}px`,
  });
}

/** @param {HTMLIFrameElement} one @param {string} address */
function show(one, address) {
  // Not by `src`: the pictures before would be places to go back to.
  if (one.contentWindow && one.dataset.address) one.contentWindow.location.replace(address);
  else one.src = address;
  one.dataset.address = address;
}

const words = () =>
  Object.entries(questions)
    .map(
      ([name, options]) =>
        /** @type {Record<string, string>} */ (options)[answers[/** @type {keyof Answers} */ (name)]],
    )
    .join(", ");

/** All else as it is picked, in each layout and theme. */
function drawGlance() {
  const many = Object.keys(layouts).flatMap((layout) =>
    Object.keys(themes)
      .filter((theme) => theme !== "auto")
      .map((theme) => ({ ...answers, layout, theme })),
  );
  const tiles = [...glance.children];
  for (const [index, one] of many.entries()) {
    const tile = tiles[index] ?? makeTile(one);
    const small = /** @type {HTMLIFrameElement} */ (tile.querySelector("iframe"));
    const address = addressOf(one);
    if (small.dataset.address !== address) show(small, address);
  }
}

/** @param {Answers} of */
function makeTile({ layout, theme }) {
  const { name } = themes[/** @type {keyof typeof themes} */ (theme)];
  const label = `${layouts[/** @type {keyof typeof layouts} */ (layout)]}, ${name}`;
  const button = make("button", { type: "button" }, label);
  button.addEventListener("click", () => {
    pick({ ...answers, layout, theme });
    live.focus();
  });
  const small = make("iframe", { title: label, loading: "lazy", tabindex: "-1", inert: "" });
  const tile = make("li", {}, make("div", { class: "small" }, small), button);
  glance.append(tile);
  return tile;
}

/** @param {Answers} given */
function pick(given) {
  answers = given;
  for (const [name, value] of Object.entries(answers)) {
    const field = form.elements.namedItem(name);
    if (field && "value" in field) field.value = value;
  }
  const hasLayout =
    answers.surface === "banner" || answers.surface === "preferences" || answers.surface === "reopen";
  const group = /** @type {HTMLFieldSetElement} */ (form.querySelector("[data-question=layout]"));
  group.disabled = !hasLayout;
  history.replaceState(null, "", `?${new URLSearchParams(answers)}`);
  const address = addressOf(answers);
  alone.href = address;
  frame.title = `A page with Sluis: ${words()}`;
  arrange();
  if (frame.dataset.address === address) return;
  news.textContent = "Drawing.";
  show(frame, address);
  drawGlance();
}

form.addEventListener("change", () => {
  const given = new URLSearchParams(/** @type {never} */ (new FormData(form)));
  // A group that is switched off keeps its answer.
  pick(answersIn(String(new URLSearchParams({ ...answers, ...Object.fromEntries(given) }))));
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("resize", arrange);
/** @type {Element | null} where the reader was last, on this page itself */
let place = null;
document.addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLElement && target.localName !== "iframe") place = target;
});
addEventListener("message", ({ origin, source, data }) => {
  if (origin !== location.origin) return;
  // A dialog takes the focus where it opens; here that is a picture, and the reader is still choosing.
  const isTaken = data.drawn && document.activeElement?.localName === "iframe";
  if (isTaken && place instanceof HTMLElement) place.focus({ preventScroll: true });
  if (source !== frame.contentWindow) return;
  if (data.pressed) news.textContent = `You pressed “${data.pressed}”. Here that does nothing.`;
  if (data.drawn) {
    const other =
      data.language === answers.language ? "" : ` It is drawn in another language: ${data.language}.`;
    news.textContent = `${words()}.${other}`;
  }
});

ask();
pick(answers);
