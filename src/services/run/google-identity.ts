import { page } from "../../dom/page.ts";
import { type GoogleIdentityOptions, rules } from "../google-identity.ts";

/** Sign-in that the visitor asks for: loaded when something marked `data-consent-use` is used, never by itself. */
export const build = ({ clientId, callback = "" }: GoogleIdentityOptions) => ({
  script: "https://accounts.google.com/gsi/client",
  loaded() {
    const { id } = page.google.accounts;
    id.initialize({ client_id: clientId, callback: (answer: unknown) => page[callback]?.(answer) });
    id.prompt();
  },
  used: () => page.google?.accounts?.id.prompt(),
  withdraw() {
    const id = page.google?.accounts?.id;
    id?.cancel();
    id?.disableAutoSelect();
  },
});

export const runs = { "google-identity": { build, rules } };
