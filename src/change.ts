import { aboutsOf } from "./abouts.ts";
import { bare } from "./consent/bare.ts";
import { isOptional, merge, refusedBySignal, shownAfter } from "./consent/choices.ts";
import { RECORDS } from "./consent/ids.ts";
import { reload } from "./dom/reload.ts";
import { hasUnsentInput } from "./dom/unsent-input.ts";
import { offerReload } from "./front/offer-reload.ts";
import { revoke } from "./gate/revoke.ts";
import { encode } from "./storage/encode.ts";
import { createEraser, type Eraser } from "./storage/erase.ts";
import { mark } from "./storage/mark.ts";
import { publish } from "./storage/news.ts";
import { cookieValue, ERASE, recall } from "./storage/recall.ts";
import { save } from "./storage/save.ts";
import type { Decision, Service } from "./types.ts";
import type { Answer, Choices, Command, Core, Front, News, Outcome, World } from "./world.ts";

/*
 * What a change needs beyond a first answer: choices by name, other tabs, and taking back what already passed.
 */

/**
 * The current choices with a patch over them; undefined where nothing in the patch can be decided here.
 * @param isTold whether the visitor could read what the browser asks for, beside what was answered (R87)
 */
export function merged(
  { settings, decision, state }: Core,
  patch: Choices = {},
  isTold = false,
): Answer | undefined {
  const given = Object.entries(patch);
  const known = given.filter(([id, answer]) => isOptional(settings, id) && typeof answer === "boolean");
  if (known.length < given.length)
    console.warn("sluis: only optional ids with true or false can be set, not", patch);
  if (!known.length) return undefined;
  const fine = Object.fromEntries(known);
  const choices = merge(settings, decision?.choices ?? {}, fine);
  // What was granted knowing of the signal stays so, until something of the kind is answered without (R87).
  const isStill = decision?.signal && !refusedBySignal(settings, Object.keys(fine)).length;
  const signal = (isTold && state.gpc) || isStill;
  return { choices, shown: shownAfter(settings, choices, fine, decision), ...(signal && { signal: true }) };
}

/** What is stored, where it is another decision than this page goes by: another tab wrote it, or forgot it. */
export const news = ({ settings, decision }: Core): News | undefined => {
  // Read first: what another tab writes from here on is new to this page.
  const cookie = cookieValue(settings.cookie.name);
  const stored = recall(settings);
  const text = (one?: Decision) => one && encode(one);
  return text(stored) === text(decision) ? undefined : [cookie, stored];
};

/**
 * Takes back what is no longer granted: vendors are denied or told at once, what the withdrawn ones stored is erased,
 * and the page is loaded again where nothing else stops a running script (R49-R51).
 * @param revoked ids that were granted until now
 * @param denied ids of services that may have left something behind, now or earlier
 */
export async function follow(
  core: Core,
  world: World,
  front: Front,
  revoked: readonly string[],
  denied: readonly string[],
): Promise<Outcome> {
  const mustReload = revoke(core.gate, core, revoked);
  // What the page asks of them from here on is asked of denied ones; a paint may be far away.
  if (revoked.length) core.gate.grant(true);
  const services = core.settings.services.filter(({ id }) => denied.includes(id) && !core.has(id));
  if (revoked.length) mark(ERASE, true);
  const unknown: string[] = [];
  const left = services.length ? eraserOf(core)(services, await aboutsOf(core, unknown)) : [];
  // A vendor's own domain is only worth a word where the vendor was really asked something.
  const remaining = [...left, ...unknown.map((service) => ({ service, name: "?" }))].filter(
    ({ name, service }) => denied.includes(service) && (name || revoked.includes(service)),
  );
  const outcome = mustReload ? (hasUnsentInput("#sluis") ? "needed" : "now") : "none";
  if (outcome === "needed" && core.state.decided) {
    // Where these words cannot be had, this fails, and the page is loaded again unasked: a withdrawal counts for more.
    const { texts } = await core.load(`locales/${core.language}/preferences`);
    offerReload(front, { ...texts, ...world.texts });
  }
  // After the page was told: its listeners may still want to send or save something.
  if (outcome === "now") setTimeout(reload);
  return { remaining, reload: outcome };
}

/** Does what an earlier page could not: erases once more, and sends records that nobody took. */
export async function resume(core: Core): Promise<void> {
  const left = [
    cookieValue(ERASE) && eraseAgain(core),
    (cookieValue(RECORDS) || core.state.source === "signal") && sendAgain(core),
  ];
  await Promise.all(left).catch(console.error);
}

/** There is time: the page comes first. */
async function sendAgain(core: Core): Promise<void> {
  await new Promise((done) => setTimeout(done, 1000));
  if (core.signal.aborted) return;
  if (bare(bare(Object(core.config)).records).url) return (await core.load("sluis-records")).mount(core);
  // The site keeps no records any more.
  mark(RECORDS, false);
  localStorage.removeItem(RECORDS);
}

/** Erases once more what an earlier page may have left behind after a withdrawal. */
async function eraseAgain(core: Core): Promise<void> {
  const unknown: string[] = [];
  const abouts = await aboutsOf(core, unknown);
  // Stopped meanwhile, nothing counts as granted any more, and all would be erased.
  if (core.signal.aborted) return;
  eraserOf(core)(
    core.settings.services.filter(({ id }) => !core.has(id)),
    abouts,
  );
  // What is not known could not be erased: the next page tries again.
  if (!unknown.length) mark(ERASE, false);
}

/**
 * Where the first layer cannot be had, what was granted can still be taken back: as a whole, and by forgetting it, so
 * that the next page asks (R46). In English, as nothing else is at hand; nobody is asked before anything was decided.
 */
export function withoutFront({ config, settings, state }: Core, asked: Command): void {
  if (!state.decidedAt || !/^(open|reset|rejectAll)$/.test(asked)) return;
  if (asked === "open" && !confirm("The cookie preferences cannot be shown. Withdraw your whole choice?"))
    return;
  save(settings.cookie, Object(config).cookie?.domain);
  mark(ERASE, true);
  publish();
  reload();
}

const erasers = new WeakMap<Core, Eraser>();

function eraserOf(core: Core): Eraser {
  const { services, cookie } = core.settings;
  const isDenied = ({ id }: Service) => !core.has(id);
  const eraser = erasers.get(core) ?? createEraser(services, isDenied, [cookie.name, "sluis-*"], core.signal);
  erasers.set(core, eraser);
  return eraser;
}
