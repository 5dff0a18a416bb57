// @ts-check
import { freeServices } from "./free.js";
import { heldBack } from "./held.js";
import { isAsked, servicesOf } from "./services.js";
import { listStored } from "./stored.js";
import { phaseName } from "./story.js";
import { waiting } from "./waiting.js";

/**
 * @typedef {object} PageParts  what the panel looks for on the page
 * @property {{ state: { decided: boolean }, has(id: string): boolean, open(): void, reset(): void }} [sluis]
 * @property {{ vendor: string, what: string, time: number }[]} [__vendorLog]
 * @property {ArrayLike<unknown>[]} [dataLayer]
 * @property {object} [google_tag_manager]
 * @property {ArrayLike<unknown>[]} [_paq]
 * @property {{ q?: ArrayLike<unknown>[], v?: string }} [clarity]
 * @property {{ q?: ArrayLike<unknown>[] }} [lintrk]
 * @property {{ queue?: ArrayLike<unknown>[], callMethod?: unknown }} [fbq]
 * @property {{ queue?: ArrayLike<unknown>[], exe?: unknown }} [twq]
 *
 * @typedef {Window & typeof globalThis & PageParts} PageWindow
 */

const lookEvery = 200;
const clickCounts = 3000;

/** Follows the page in a frame, through all its reloads, and tells the story what it sees. */
export class Watch {
  /** @type {Document | undefined} */
  #document;
  #decidedBefore = false;
  #logRead = 0;
  #pressed = 0;
  #clients = new Set();
  /** Whether the visitor let an embed in on this page, without deciding for the next one. */
  #letInOnce = false;
  /** @type {import("./story.js").Request[]} not yet known to be ours */
  #requests = [];

  /**
   * @param {HTMLIFrameElement} frame
   * @param {import("./story.js").Story} story
   * @param {() => void} changed
   */
  constructor(frame, story, changed) {
    this.frame = frame;
    this.story = story;
    this.changed = changed;
    const channel = new BroadcastChannel("sluis-demo");
    channel.addEventListener("message", ({ data }) => this.#requests.push(data));
    setInterval(() => this.look(), lookEvery);
  }

  /** @returns {PageWindow | undefined} */
  get page() {
    const page = /** @type {PageWindow | null} */ (this.frame.contentWindow);
    try {
      return page && page.location.href !== "about:blank" ? page : undefined;
    } catch {
      return undefined;
    }
  }

  /** Call when the visitor pressed something that may change the choice. */
  pressed() {
    this.#pressed = Date.now();
  }

  /** @param {Event} event */
  #clicked({ target }) {
    this.pressed();
    // The page is another window, with an Element of its own.
    const element = /** @type {Element | null} */ (target);
    if (element?.closest?.("[data-sluis-action=load-once]")) this.#letInOnce = true;
  }

  look() {
    const { page } = this;
    if (!page) return;
    if (page.document !== this.#document) this.#meet(page);
    if (page.sluis?.state) this.#enter(page, page.sluis);
    this.#readLog(page);
    const free = freeServices(page, this.#letInOnce);
    this.story.look({ held: heldBack(page), stored: listStored(), waiting: waiting(page), free });
    this.#readRequests();
    this.changed();
  }

  /** @param {PageWindow} page with a document not seen before */
  async #meet(page) {
    this.#document = page.document;
    this.#logRead = 0;
    this.#decidedBefore = true;
    this.#letInOnce = false;
    page.document.addEventListener("sluis:change", () => this.look());
    page.addEventListener("click", (event) => this.#clicked(event), true);
    page.addEventListener("pagehide", () => this.#readLog(page));
    const answer = await page.fetch("/demo-client-id");
    this.#clients.add(await answer.text());
    this.#clients.add(String(page.performance.timeOrigin));
  }

  /**
   * @param {PageWindow} page
   * @param {NonNullable<PageParts["sluis"]>} sluis
   */
  #enter(page, sluis) {
    const services = servicesOf(page.document);
    const has = services.map((service) => ({ ...service, granted: sluis.has(service.id) }));
    const granted = {
      asked: has.filter(isAsked).map((one) => one.granted),
      exempt: has.filter(({ exempt }) => exempt).map((one) => one.granted),
    };
    const name = phaseName(sluis.state, granted, this.story.now?.name);
    this.story.enter(name, this.#decidedBefore ? page.performance.timeOrigin : this.#decidedAt());
    this.#decidedBefore = false;
  }

  // What a click sets off belongs to the time after it, also what happens before its effect is announced.
  #decidedAt() {
    const recent = Date.now() - this.#pressed < clickCounts;
    return recent ? this.#pressed : Date.now();
  }

  /** @param {PageWindow} page */
  #readLog(page) {
    if (!this.story.now) return;
    const news = page.__vendorLog?.slice(this.#logRead) ?? [];
    this.#logRead += news.length;
    for (const call of news) this.story.call(call);
  }

  #readRequests() {
    if (!this.story.now) return;
    const ours = this.#requests.filter(({ client }) => this.#clients.has(client));
    const others = this.#requests.filter(({ client }) => !this.#clients.has(client));
    this.#requests = others.slice(-200);
    for (const request of ours) this.story.request(request);
  }
}
