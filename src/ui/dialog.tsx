import { fill, localised } from "../dom/localised.ts";
import type { Abouts, Category, Texts, World } from "../world.ts";
import type { Draft } from "./draft.ts";
import { ServiceRow } from "./service.tsx";
import { Switch } from "./switch.tsx";

interface Given {
  world: World;
  texts: Texts;
  abouts: Abouts;
  draft: Draft;
  redraw: () => void;
}

/** The second layer: a switch per category and per service. Nothing changes until it is saved (R156). */
export function Dialog({ close, ...given }: Given & { close: () => void }) {
  const { world, texts, draft } = given;
  const isAsking = world.categories.some((one) => one.isAsked);
  const finish = (task: () => void) => () => {
    close();
    task();
  };
  return (
    <div class="sheet">
      <div class="scroll">
        <div class="top">
          <h2 id="sluis-heading" tabIndex={-1}>
            {texts.heading}
          </h2>
          <button type="button" data-sluis-action="close" aria-label={texts.close} onClick={close}>
            ×
          </button>
        </div>
        <p>
          {texts.explain} <Decided world={world} texts={texts} />
        </p>
        {world.categories.map((category) => (
          <CategoryBlock key={category.id} category={category} {...given} />
        ))}
      </div>
      <div class="actions bottom">
        {isAsking && <Action name="accept" text={texts.accept} run={finish(() => world.answerAll(true))} />}
        {isAsking && <Action name="reject" text={texts.reject} run={finish(() => world.answerAll(false))} />}
        <Action name="save" text={texts.save} run={finish(() => world.decide(draft.choices()))} />
      </div>
    </div>
  );
}

const Action = ({ name, text, run }: { name: string; text: string | undefined; run: () => void }) => (
  <button type="button" data-sluis-action={name} onClick={run}>
    {text}
  </button>
);

function Decided({ world, texts }: { world: World; texts: Texts }) {
  const { decidedAt } = world.state();
  if (!decidedAt) return null;
  const date = new Date(decidedAt).toLocaleDateString(world.language, { dateStyle: "long" });
  return <>{fill(texts.decided ?? "", { date })}</>;
}

function CategoryBlock({ category, ...given }: Given & { category: Category }) {
  const { world, texts, abouts, draft, redraw } = given;
  const { id, label, purpose, isAsked } = category;
  const isFunctional = id === "functional";
  const name = localised(label, world.language) ?? texts[`name.${id}`] ?? id;
  const services = world.services.filter((one) => one.category === id);
  const flip = () => {
    draft.flip(id);
    redraw();
  };
  const words = [texts.on ?? "", texts.off ?? ""] as const;
  return (
    <fieldset>
      <legend>{name}</legend>
      {isAsked ? (
        <Switch
          id={`sluis-category-${id}`}
          label={name}
          isOn={draft.isOn(id)}
          words={words}
          flip={flip}
          why={`sluis-why-${id}`}
        />
      ) : (
        <p class="switch">
          <span class="label">{name}</span>
          <span class="state">{isFunctional && texts.alwaysOn}</span>
        </p>
      )}
      <p class="purpose" id={`sluis-why-${id}`}>
        {isFunctional
          ? fill(texts.functionalMore ?? "", { days: String(world.days) })
          : (localised(purpose, world.language) ?? texts[`purpose.${id}`])}
        {!isFunctional && !isAsked && ` ${texts.canObject}`}
      </p>
      {services.length > 0 && (
        <ul aria-label={texts.services}>
          {services.map((service) => (
            <ServiceRow key={service.id} service={service} about={abouts[service.id]} {...given} />
          ))}
        </ul>
      )}
    </fieldset>
  );
}
