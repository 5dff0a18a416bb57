import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "reCAPTCHA",
  provider: "Google Ireland Limited",
  places: ["EU", "US"],
  purposes: ["security"],
  policy: "https://policies.google.com/privacy",
  stores: [
    { name: "_grecaptcha", lifetime: "kept", purpose: "security", kind: "local" },
    { name: "_GRECAPTCHA", lifetime: [6, "month"], purpose: "security", domain: "www.google.com" },
  ],
};

export const notes: Notes = {
  reason:
    "Whether it is necessary for the security of a form is contested, and Google learns more than the form needs; so marketing is the safe choice. An owner may choose a category of the site's own.",
  data: "IP address, browser, device, the address of the page, how the visitor acts on it, and Google's cookies.",
  withdrawal:
    "The storage key is erased, and the page is loaded again, without the script and its badge. Google's own cookie is out of reach. A form needs another way for who refuses.",
  hosts: {
    "script-src": ["https://www.google.com", "https://www.gstatic.com"],
    "frame-src": ["https://www.google.com", "https://recaptcha.google.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing and what is sent.",
    "The key _grecaptcha; storage is used, other names were not found.",
  ],
  sources: [
    "https://github.com/nuxt/scripts",
    "https://github.com/AmauriC/tarteaucitron.js",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
