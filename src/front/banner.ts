import { element } from "../dom/element.ts";
import { fill, localised } from "../dom/localised.ts";
import type { Texts, World } from "../world.ts";
import { createButton } from "./button.ts";

/** Who asks, for what, and how to change it later (R25, R26): a labelled region that holds nobody up (R137, R141). */
export function createBanner(world: World, texts: Texts): HTMLElement {
  const { controller, policyUrl, layout, categories, language, answerAll, openPreferences, notices } = world;
  const text = (key: string) => fill(texts[key] ?? key, { ...texts, controller });
  // What can only be objected to is not asked, and so not told of here.
  const told = notices?.told() ?? categories.filter(({ id, isAsked }) => isAsked || id === "functional");
  const asked = notices?.asked();
  const signal = notices?.signal();
  const purposes = told.map(({ id, label, purpose }) =>
    element(
      "li",
      {},
      element("strong", {}, localised(label, language) ?? texts[`name.${id}`] ?? id),
      `: ${localised(purpose, language) ?? texts[`purpose.${id}`] ?? ""}`,
    ),
  );
  const action = (name: string, run: () => unknown) => createButton(text(name), run, name);
  return element(
    "section",
    { "data-sluis": "banner", "data-layout": layout, "aria-labelledby": "sluis-title" },
    element(
      "div",
      { class: "words" },
      element("h2", { id: "sluis-title" }, text("title")),
      element("p", {}, notices?.intro() ?? text("intro")),
      element(
        "ul",
        {},
        ...purposes,
        signal ? element("li", {}, element("span", { role: "status" }, signal)) : "",
      ),
      element("p", {}, text("withdraw"), " ", policyUrl && element("a", { href: policyUrl }, text("policy"))),
    ),
    element(
      "div",
      { class: "actions" },
      action("accept", () => answerAll(true, "banner", asked)),
      action("reject", () => answerAll(false, "banner", asked)),
      action("preferences", openPreferences),
    ),
  );
}
