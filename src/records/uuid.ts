const digit = () => ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & 15).toString(16);

/** A random UUID, version 4 (R62); pages without https have no function for it. */
export const uuid = (): string =>
  crypto.randomUUID?.() ?? "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx".replace(/x/g, digit);
