import type { Preset, ServiceContext } from "../types.ts";

/** @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2 */
export interface ClarityOptions {
  /** The project id: 8-16 lower-case letters or digits. */
  projectId: string;
  category?: string;
  cookies?: readonly string[];
}

/** Clarity restarts itself without cookies 250 ms after a denial; only a stop after that ends the recording. */
const STOP_AFTER = 400;

type Queue = ((...command: unknown[]) => void) & { q?: unknown[] };

/** A stub keeps calls as `arguments` in `q`; it carries no `v`, which the real script takes for itself running. */
function call(...command: unknown[]): void {
  const page = globalThis as { clarity?: Queue };
  if (typeof page.clarity !== "function") {
    const stub: Queue = function () {
      stub.q ??= [];
      // biome-ignore lint/complexity/noArguments: the queue's shape
      stub.q.push(arguments);
    };
    page.clarity = stub;
  }
  page.clarity(...command);
}

/** Both keys every time: a missing one keeps its old value. */
const tell = ({ has }: ServiceContext) =>
  call("consentv2", {
    ad_Storage: has("clarity") && has("marketing") ? "granted" : "denied",
    analytics_Storage: has("clarity") ? "granted" : "denied",
  });

export const clarity = {
  id: "clarity",
  category: "analytics",
  needs: { projectId: /^[a-z\d]{8,16}$/ },
  build({ projectId }: ClarityOptions) {
    return {
      script: `https://www.clarity.ms/tag/${projectId}`,
      // A denial alone keeps the recording going without cookies (R113).
      reload: true,
      start: tell,
      update: tell,
      withdraw(context: ServiceContext) {
        tell(context);
        // For a page that cannot be loaded again at once, because of unsent input.
        setTimeout(() => context.has("clarity") || call("stop"), STOP_AFTER);
      },
    };
  },
} satisfies Preset;
