import { inWords } from "../dom/lifetime.ts";
import { fill } from "../dom/localised.ts";
import { placeName } from "../dom/place.ts";
import type { About, Service } from "../types.ts";
import type { Texts, World } from "../world.ts";
import type { Draft } from "./draft.ts";
import { Switch } from "./switch.tsx";

interface Given {
  world: World;
  texts: Texts;
  draft: Draft;
  redraw: () => void;
}

/** One service: its switch, and who gets what for how long (R27, R28). */
export function ServiceRow({
  service,
  about,
  ...given
}: Given & { service: Service; about: About | undefined }) {
  const { world, texts, draft, redraw } = given;
  const { id, category } = service;
  const name = about?.name ?? id;
  const flip = () => {
    draft.flip(id);
    redraw();
  };
  const words = [texts.on ?? "", texts.off ?? ""] as const;
  return (
    <li>
      {category === "functional" ? (
        <strong>{name}</strong>
      ) : (
        <Switch
          id={`sluis-${id}`}
          label={name}
          isOn={draft.isOn(id)}
          words={words}
          flip={flip}
          {...(service.exempt && { why: `sluis-why-${category}` })}
        />
      )}
      {about && (
        <details>
          <summary>{fill(texts.details ?? "", { service: name })}</summary>
          <Facts about={about} world={world} texts={texts} />
        </details>
      )}
    </li>
  );
}

function Facts({ about, world, texts }: { about: About; world: World; texts: Texts }) {
  const { provider = world.controller, optOut, purposes, places, stores } = about;
  // What the site runs itself is told of in the site's own statement.
  const policy = about.policy ?? (about.provider ? "" : world.policyUrl);
  return (
    <>
      <dl>
        <dt>{texts.provider}</dt>
        <dd>{provider}</dd>
        <dt>{texts.purpose}</dt>
        <dd>{purposes.map((key) => texts[`for.${key}`] ?? key).join("; ")}</dd>
        <dt>{texts.place}</dt>
        <dd>{places.map((one) => placeName(one, world.language, texts)).join(", ")}</dd>
      </dl>
      {stores.length ? <Stores about={about} world={world} texts={texts} /> : <p>{texts.noStores}</p>}
      <p class="links">
        {policy && <a href={policy}>{fill(texts.policyOf ?? "", { provider })}</a>}
        {optOut && <a href={optOut}>{fill(texts.optOut ?? "", { provider })}</a>}
      </p>
    </>
  );
}

/** One line each, which a narrow screen can break anywhere; the declaration has them as a table. */
const Stores = ({ about, world, texts }: { about: About; world: World; texts: Texts }) => (
  <ul aria-label={texts.stores}>
    {about.stores.map(({ name, domain, lifetime, purpose }) => (
      <li key={name + domain}>
        <strong>{name}</strong> ({domain ?? texts.ownCookies}): {texts[`for.${purpose}`] ?? purpose}.{" "}
        {texts.lifetime}: {lifetime ? inWords(lifetime, world.language, texts) : "–"}.
      </li>
    ))}
  </ul>
);
