import type { Choices, World } from "../world.ts";

/** What the switches show: edits that nobody but the dialog sees until they are saved (R156). */
export interface Draft {
  isOn(id: string): boolean;
  /** A category takes its services along; without any service on, a category is off too. */
  flip(id: string): void;
  /** Exactly what the switches show (R33): every category, and the services that differ from theirs. */
  choices(): Choices;
}

export function createDraft({ state, categories, services }: World): Draft {
  const on = new Map(Object.entries({ ...state().categories, ...state().services }));
  const isOn = (id: string) => on.get(id) === true;
  const asked = categories.flatMap(({ id, isAsked }) => (isAsked ? id : []));
  return {
    isOn,
    flip(id) {
      const next = !isOn(id);
      on.set(id, next);
      for (const service of services) if (service.category === id) on.set(service.id, next);
      const own = services.find((service) => service.id === id);
      const siblings = services.filter(({ category }) => category === own?.category);
      if (own && !siblings.some((service) => isOn(service.id))) on.set(own.category, false);
    },
    choices: () => {
      const differing = services.filter(
        ({ id, category, exempt }) => exempt || (asked.includes(category) && isOn(id) !== isOn(category)),
      );
      return Object.fromEntries([...asked, ...differing.map(({ id }) => id)].map((id) => [id, isOn(id)]));
    },
  };
}
