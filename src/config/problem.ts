/** One thing in the configuration that was not understood, and so stays blocked. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

const shown = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
};

export const problem = (path: string, value: unknown, allowed = "an option that is known"): Problem => ({
  path,
  message: value === undefined ? `is missing: give ${allowed}` : `${shown(value)} is not ${allowed}`,
});
