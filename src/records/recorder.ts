import { refusedBySignal } from "../consent/choices.ts";
import { expiresAt } from "../consent/validity.ts";
import { whenShown } from "../dom/ready.ts";
import { dispatch } from "../events.ts";
import type { Choices, Core, Recorder, Texts } from "../world.ts";
import { actionOf, decidedOn, grantedIn } from "./decided.ts";
import { createOutbox } from "./outbox.ts";
import { createProof, type What } from "./proof.ts";
import { createSender } from "./send.ts";

/**
 * A record is made, kept and on its way before a choice goes any further; whatever fails, the choice counts (R65).
 * @param texts of the surfaces that are there, by their names
 */
export function createRecording(
  core: Core,
  url: string,
  texts: Readonly<Record<string, Texts>>,
): Pick<Recorder, "decided" | "note" | "subject"> {
  const { settings, signal } = core;
  const { days, granted } = settings.cookie;
  const outbox = createOutbox(days);
  const { send, retry } = createSender(url, outbox, signal);

  /** Not while a page is only prepared (R192): at once, or when it is shown. */
  const carefully = (task: () => void) =>
    whenShown(() => {
      try {
        task();
      } catch (error) {
        console.error("sluis: a record is lost:", error);
      }
    });
  const write = (what: What, until: number) => {
    const record = outbox.add(until, (kept) => createProof(core, kept, what, texts[what.surface]));
    send(record);
    dispatch("record", record);
  };
  const note = (what: "signal" | "expiry", choices: Choices = {}) => {
    const until = outbox.look()?.until ?? 0;
    carefully(() => write({ action: what, source: what, surface: "none", choices, at: Date.now() }, until));
  };
  /** What the signal stands for, as if it had been said. */
  const refused = () =>
    Object.fromEntries(refusedBySignal(settings, settings.categories).map((id) => [id, false]));
  carefully(() => {
    const { until = 0, gpc: wasOn = false } = outbox.look() ?? {};
    const { gpc } = core.state;
    // Kept before it is said: what is not stored would be said again on every page.
    if (until && until <= Date.now() && !core.state.decided && outbox.change({ until: 0 })) note("expiry");
    if (gpc !== wasOn && outbox.change({ gpc }) && gpc) note("signal", refused());
    retry();
  });
  return {
    note,
    subject: () => outbox.look()?.subject,
    decided(where, decision) {
      const at = Date.now();
      const before = decidedOn(settings, core.decision?.choices);
      const taken = grantedIn(before);
      const choices = decision
        ? decidedOn(settings, decision.choices)
        : Object.fromEntries(taken.map((id) => [id, false]));
      // What was granted runs out first.
      const until = decision ? expiresAt(decision, grantedIn(choices).length ? granted : days) : 0;
      const action = actionOf(settings, before, choices);
      const source = where === "api" ? where : "visitor";
      carefully(() => {
        if (decision || taken.length) write({ action, surface: where, source, choices, at }, until);
        // A refusal that is forgotten took nothing back, and does not run out any more.
        else if (outbox.look()) outbox.change({ until });
      });
    },
  };
}
