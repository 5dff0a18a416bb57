import { aboutsOf } from "./abouts.ts";
import { cookieAdvice, earlyAdvice, languageAdvice, lawAdvice, markupAdvice } from "./config/advice.ts";
import { findProblems } from "./config/check.ts";
import { contrastAdvice } from "./config/contrast.ts";
import { lifetimeAdvice } from "./config/lifetimes.ts";
import { unknownIds } from "./dom/gated-ids.ts";
import { seenColours } from "./dom/seen-colours.ts";
import { pickLanguage } from "./locales/pick.ts";
import { HINTS } from "./services/hints.ts";
import { RULES } from "./services/rules.ts";
import { PROTECTED } from "./storage/erase-plan.ts";
import type { Core } from "./world.ts";

const told = new WeakSet<Core>();
const watched = new WeakSet<Core>();

/**
 * Says in the console what of the configuration was not understood, and what may surprise; fetched only for that, and
 * where a site is developed.
 */
export async function complain(core: Core): Promise<void> {
  watchContrast(core);
  if (told.has(core)) return;
  told.add(core);
  const known = Object.keys({ ...core.state.categories, ...core.state.services }).join(", ");
  const problems = findProblems(core.config, core.presets, { rules: RULES, hints: HINTS });
  tell("not understood, and so left blocked:", [
    ...problems.map(({ path, message }) => `${path}: ${message}`),
    ...unknownIds(core.state).map((id) => `data-consent: ${JSON.stringify(id)} is not one of ${known}`),
  ]);
  const { cookie } = core.settings;
  // Of what never starts nothing more needs to be said.
  const services = core.settings.services.filter(
    ({ id }) => !problems.some(({ path }) => `${path}.`.startsWith(`services.${id}.`)),
  );
  const abouts = await aboutsOf(core);
  tell("worth a look:", [
    ...earlyAdvice(services),
    ...lawAdvice(core.settings),
    ...languageAdvice(core.config, pickLanguage(core.config)),
    ...cookieAdvice(services, abouts, [cookie.name, ...PROTECTED]),
    ...lifetimeAdvice(core.config, services, abouts),
    ...markupAdvice([...document.querySelectorAll<HTMLElement>("[data-consent]")], location.origin),
  ]);
}

/** A theme is measured once it can be seen, while the site is developed, and again in the other scheme (R149). */
function watchContrast(core: Core): void {
  const isAtHome = /^(localhost$|127\.)/.test(location.hostname);
  if (!isAtHome || watched.has(core) || !document.getElementById("sluis")) return;
  watched.add(core);
  const { signal } = core;
  const measure = () => {
    const root = document.getElementById("sluis");
    if (root) tell("too little contrast:", contrastAdvice(seenColours(root)));
  };
  // The page's own sheets may come after the banner.
  if (document.readyState === "complete") measure();
  else addEventListener("load", measure, { once: true, signal });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", measure, { signal });
}

function tell(what: string, lines: readonly string[]): void {
  if (lines.length) console.warn(`sluis: ${what}${lines.map((line) => `\n- ${line}`).join("")}`);
}
