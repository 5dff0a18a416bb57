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
        <Switch id={`sluis-${id}`} label={name} isOn={draft.isOn(id)} words={words} flip={flip} />
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

function Stores({ about, world, texts }: { about: About; world: World; texts: Texts }) {
  return (
    <table>
      <caption>{texts.stores}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.lifetime}</th>
          <th scope="col">{texts.purpose}</th>
        </tr>
      </thead>
      <tbody>
        {about.stores.map(({ name, domain, lifetime, purpose }) => (
          <tr key={name + domain}>
            <th scope="row">
              {name} <small>{domain ?? texts.ownCookies}</small>
            </th>
            <td>{inWords(lifetime, world.language, texts) || "–"}</td>
            <td>{texts[`for.${purpose}`] ?? purpose}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
