// @ts-check
import { el } from "./el.js";
import { totals, unasked, verdict } from "./verdict.js";

/** @typedef {import("./story.js").Phase} Phase */

/** @type {(selector: string) => HTMLElement} */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

const drawn = new Map();

/**
 * Draws a part only when its content has changed, so that a reader is not disturbed.
 * @param {HTMLElement} root
 * @param {unknown} content
 * @param {() => (Node | string)[]} build
 */
function fill(root, content, build) {
  const text = JSON.stringify(content);
  if (drawn.get(root) === text) return;
  drawn.set(root, text);
  root.replaceChildren(...build());
}

/**
 * @param {Phase[]} phases
 * @param {Phase} shown
 */
export function draw(phases, shown) {
  drawVerdict(shown, shown === phases.at(-1));
  for (const tile of /** @type {NodeListOf<HTMLButtonElement>} */ (
    document.querySelectorAll("[data-phase]")
  )) {
    const phase = phases.find(({ name }) => name === tile.dataset.phase);
    drawTile(tile, phase, phase === shown, phase === phases.at(-1));
    tile.hidden = isUnused(tile.dataset.phase, phases);
  }
  drawRequests(shown);
  drawStored(shown);
  drawCalls(shown);
}

const withoutBanner = ["exempt", "objected"];

/**
 * A site without a banner has other moments than one with a banner.
 * @param {string | undefined} name
 * @param {Phase[]} phases
 */
function isUnused(name = "", phases) {
  const asks = !phases.some((phase) => withoutBanner.includes(phase.name));
  if (name === "partly" && !phases.some((phase) => phase.name === name)) return true;
  return withoutBanner.includes(name) === asks;
}

/** @type {(phase: Phase, current: boolean) => void} */
function drawVerdict(phase, current) {
  const { title, text } = verdict(phase);
  find(".verdict").dataset.tone = tone(phase);
  fill(find(".verdict"), [title, text, current], () => {
    const parts = [el("strong", title), el("span", text)];
    return current ? parts : [el("em", "Earlier:"), ...parts];
  });
}

/** @param {Phase} phase */
function tone(phase) {
  const { name } = phase;
  if (name === "accepted" || name === "partly") return "open";
  if (name === "exempt" && totals(phase).stored) return "open";
  if (unasked(phase).length === 0) return "shut";
  return name === "withdrawn" || name === "objected" ? "open" : "leak";
}

/** @type {(tile: HTMLButtonElement, phase: Phase | undefined, shown: boolean, current: boolean) => void} */
function drawTile(tile, phase, shown, current) {
  const name = tile.dataset.phase;
  const { sent, stored } = phase ? totals(phase) : { sent: 0, stored: 0 };
  tile.disabled = !phase;
  tile.setAttribute("aria-pressed", String(shown));
  tile.classList.toggle("current", current);
  const numbers = () => [el("b", String(sent)), " sent", el("br"), el("b", String(stored)), " stored"];
  fill(find(`[data-phase=${name}] span`), [!phase, sent, stored], () => (phase ? numbers() : ["not yet"]));
}

/** @param {Phase} phase */
function drawRequests({ sent, held, own, since }) {
  fill(find("[data-list=requests]"), [sent, held, since], () => [
    ...sent.map((one) =>
      requestRow(one, one.why ? labels[one.why] : "sent", after(one.time, since) + times(one.count)),
    ),
    ...held.map((one) => requestRow(one, "held back", one.needs)),
  ]);
  find("[data-none=requests]").hidden = sent.length + held.length > 0;
  find("[data-count=own]").textContent = String(own.length);
  fill(find("[data-list=own]"), own, () => own.map((one) => el("li", one.path + times(one.count))));
}

const labels = { exempt: "exempt", functional: "needed", once: "let in once" };

/** @type {(one: { who: string, what: string, host: string, path: string }, state: string, note: string) => Node} */
function requestRow({ who, what, host, path }, state, note) {
  const row = el(
    "tr",
    el("td", el("b", who), ` ${what}`, el("small", host + path)),
    el("td", el("span.state", state), el("small", note)),
  );
  row.dataset.state = state;
  return row;
}

/** @param {Phase} phase */
function drawStored({ stored, erased }) {
  fill(find("[data-list=stored]"), [stored, erased], () => [
    ...stored.map((item) => storedRow(item, item.needed ? "needed" : "stored")),
    ...erased.map((item) => storedRow(item, "erased")),
  ]);
  find("[data-none=stored]").hidden = stored.length + erased.length > 0;
}

/** @type {(item: import("./stored.js").Stored, state: string) => Node} */
function storedRow({ name, kind, owner }, state) {
  const row = el(
    "tr",
    el("td", el("b", name), el("small", `${kind}, ${owner}`)),
    el("td", el("span.state", state)),
  );
  row.dataset.state = state;
  return row;
}

/** @param {Phase} phase */
function drawCalls({ calls, waiting, since }) {
  fill(find("[data-list=calls]"), [calls, waiting, since], () =>
    [...calls, ...waiting.map((one) => ({ ...one, time: undefined }))].map(({ vendor, what, time }) =>
      el("li", el("b", vendor), " ", what, el("small", time ? after(time, since) : "in the queue")),
    ),
  );
  find("[data-none=calls]").hidden = calls.length + waiting.length > 0;
}

/** @type {(time: number, since: number) => string} */
const after = (time, since) => `+${Math.max(0, (time - since) / 1000).toFixed(2)} s`;

/** @param {number} count */
const times = (count) => (count > 1 ? `, ${count}×` : "");
