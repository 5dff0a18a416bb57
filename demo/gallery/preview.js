// @ts-check
import { answersIn, themes } from "./choices.js";

/** @typedef {{ start(config: unknown): import("../../src/types.ts").Consent }} Sluis */
const sluis = /** @type {{ sluis: Sluis }} */ (/** @type {unknown} */ (window)).sluis;
const { surface, layout, theme, language, direction } = answersIn(location.search);
const { scheme, sheet } = themes[/** @type {keyof typeof themes} */ (theme)];
const cookie = { name: "consent_gallery" };

/** @param {object} news */
const tell = (news) => parent.postMessage(news, location.origin);

// Nothing is kept from one picture to the next, nor for the other pages of the demo.
function forget() {
  document.cookie = `${cookie.name}=; Path=/; Max-Age=0`;
  localStorage.removeItem("sluis-news");
}
addEventListener("pagehide", forget);
forget();

/** What would be stored, granted or left for another page is only told. */
addEventListener(
  "click",
  (event) => {
    if (!(event.target instanceof Element)) return;
    const pressed = event.target.closest("[data-sluis-action], a");
    if (!pressed || pressed.matches("[data-sluis-action=preferences], [data-sluis-action=close]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell({ pressed: pressed.textContent });
  },
  true,
);

const stand = {
  placeholder: [
    "iframe",
    {
      "data-consent": "youtube",
      "data-src": "https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ",
      title: "How a lock works",
    },
  ],
  declaration: ["div", { "data-consent-declaration": "" }],
};

/** @param {string} name */
function standFor(name) {
  const [tag, attributes] = stand[/** @type {keyof typeof stand} */ (name)] ?? [];
  if (typeof tag !== "string" || typeof attributes !== "object") return;
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.querySelector(".stand")?.append(element);
}

/** A theme comes as it would on a site, before the banner. */
async function dress() {
  document.documentElement.dataset.scheme = scheme;
  if (!sheet) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet });
  const loaded = new Promise((done) => link.addEventListener("load", done));
  document.head.append(link);
  await loaded;
}

const ours = "#sluis, [data-sluis=placeholder], [data-sluis=declaration]";

/** @param {string} selector */
const appear = (selector) =>
  /** @type {Promise<HTMLElement>} */ (
    new Promise((done) => {
      const look = () => {
        const found = document.querySelector(selector);
        if (found) done(/** @type {HTMLElement} */ (found));
        return found;
      };
      if (!look())
        new MutationObserver((_, observer) => look() && observer.disconnect()).observe(document, {
          childList: true,
          subtree: true,
        });
    })
  );

function force() {
  for (const one of document.querySelectorAll(ours)) one.setAttribute("dir", direction);
}

const shown = {
  banner: "[data-sluis=banner]",
  preferences: "[data-sluis=preferences][open]",
  placeholder: "[data-sluis=placeholder]",
  declaration: "[data-sluis=declaration]",
  reopen: "[data-sluis=reopen]",
};

async function draw() {
  standFor(surface);
  await dress();
  const consent = sluis.start({
    controller: "Example BV",
    policy: { url: "/gallery/preview.html", version: "2026-11-22" },
    services: {
      "google-analytics": "G-GALLERY123",
      clarity: "gallery123",
      "linkedin-insight": "1234567",
      youtube: true,
    },
    layout,
    language,
    cookie,
    theme: scheme,
    reopen: surface === "reopen",
  });
  if (surface === "preferences") await consent.open();
  else if (surface !== "banner") await consent.rejectAll();
  const root = await appear("#sluis");
  await appear(shown[/** @type {keyof typeof shown} */ (surface)]);
  if (direction !== "auto") {
    force();
    new MutationObserver(force).observe(document.body, { childList: true, subtree: true });
  }
  document.documentElement.dataset.drawn = surface;
  tell({ drawn: surface, language: root.lang });
}

await draw();
