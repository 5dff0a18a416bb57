import type { Service } from "../types.ts";
import type { Choices, World } from "../world.ts";

/** What the switches show: edits that nobody but the dialog sees until they are saved (R156). */
export interface Draft {
  isOn(id: string): boolean;
  /** Whether a category is on while some of its services are off, or off while some are on. */
  isMixed(id: string): boolean;
  /** A category takes its services along; without any service on, a category is off too. */
  flip(id: string): void;
  /** Exactly what the switches show (R33): every category, and the services that differ from theirs. */
  choices(): Choices;
  /** Draws now, and again after every edit. */
  follow(draw: () => void): void;
}

export function createDraft({ state, categories, services }: World): Draft {
  const on = new Map(Object.entries({ ...state().categories, ...state().services }));
  const isOn = (id: string) => on.get(id) === true;
  const followers: (() => void)[] = [];
  return {
    isOn,
    isMixed: (id) => services.some((one) => one.category === id && isOn(one.id) !== isOn(id)),
    flip(id) {
      const next = !isOn(id);
      on.set(id, next);
      for (const service of services) if (service.category === id) on.set(service.id, next);
      const category = services.find((service) => service.id === id)?.category;
      const isIn = (service: Service) => service.category === category && isOn(service.id);
      if (category && !services.some(isIn)) on.set(category, false);
      for (const draw of followers) draw();
    },
    choices: () => {
      const asked = categories.filter(({ isAsked }) => isAsked);
      const differing = services.filter(({ id, category, exempt }) => exempt || isOn(id) !== isOn(category));
      return Object.fromEntries([...asked, ...differing].map(({ id }) => [id, isOn(id)]));
    },
    follow(draw) {
      followers.push(draw);
      draw();
    },
  };
}
