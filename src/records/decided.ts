import { isFlag } from "../dom/is-record.ts";
import type { ConsentRecord } from "../types.ts";
import type { Choices, Settings } from "../world.ts";

type Site = Pick<Settings, "categories" | "services">;

/** The most that a record may name. */
const MOST = 200;

/** Every category and service that choices speak of, by name or with its category (R57). */
export function decidedOn({ services }: Site, choices: Choices = {}): Choices {
  const each = services.map(({ id, category }) => [id, choices[id] ?? choices[category]] as const);
  const answers = [...Object.entries(choices), ...each].filter(([, answer]) => isFlag(answer));
  return Object.fromEntries(answers.slice(0, MOST)) as Choices;
}

export const grantedIn = (choices: Choices): string[] => Object.keys(choices).filter((id) => choices[id]);

/** What was done (R52): whoever takes back anything that was granted before withdraws. */
export function actionOf({ categories }: Site, before: Choices, after: Choices): ConsentRecord["action"] {
  if (grantedIn(before).some((id) => !after[id])) return "withdraw";
  const isWhole = categories.every((id) => id in after);
  const granted = grantedIn(after).length;
  if (!isWhole || (granted && granted < Object.keys(after).length)) return "partial";
  return granted ? "accept" : "reject";
}
