import type { Head } from "../types.ts";

/** Microsoft sign-in, bundled with the site and used when the visitor signs in: declared, and its keys are never erased. */
export const msal = { id: "msal", category: "functional", part: "" } satisfies Head;
