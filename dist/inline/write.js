import { readFileSync } from 'node:fs';

const SPOKEN = /^(en|nl|ar|bg|cs|da|de|el|es|et|fi|fr|ga|he|hr|hu|is|it|lt|lv|mt|nb|pl|pt|ro|sk|sl|sv|tr|uk)(?![a-z])/;
const spoken = (tag) => typeof tag === "string" ? (
  // Norwegian in general, and its second form, are read by who reads the first.
  SPOKEN.exec(tag.toLowerCase().replace(/^n[no]\b/, "nb"))?.[1]
) : void 0;

const head$n = {
  id: "clarity",
  category: "analytics",
  globals: ["clarity"]
};

const custom = { id: "", category: "", part: "own" };

const head$m = {
  id: "facebook-plugins",
  category: "marketing",
  globals: ["FB"]
};

const geolocation = {
  id: "geolocation",
  category: "functional",
  part: ""
};

const head$l = {
  id: "google-ads",
  category: "marketing",
  globals: ["gtag", "dataLayer"],
  part: "google"
};

const head$k = {
  id: "google-analytics",
  category: "analytics",
  globals: ["gtag", "dataLayer"],
  part: "google"
};

const head$j = {
  id: "google-identity",
  category: "functional",
  onUse: true
};

const head$i = {
  id: "google-maps",
  category: "marketing"
};

const head$h = {
  id: "google-tag-manager",
  category: "marketing",
  globals: ["gtag", "dataLayer"],
  part: "google"
};

const head$g = {
  id: "hotjar",
  category: "analytics",
  globals: ["hj"]
};

const head$f = {
  id: "hubspot",
  category: "marketing",
  globals: ["_hsq", "_hsp"]
};

const head$e = {
  id: "intercom",
  category: "marketing",
  globals: ["Intercom"]
};

const head$d = {
  id: "linkedin-insight",
  category: "marketing",
  globals: ["lintrk"]
};

const head$c = {
  id: "linkedin-plugins",
  category: "marketing"
};

const head$b = {
  id: "mailchimp",
  category: "marketing"
};

const head$a = {
  id: "matomo",
  category: "analytics",
  globals: ["_paq"],
  exempt: true
};

const head$9 = {
  id: "matomo-tag-manager",
  category: "analytics",
  globals: ["_mtm"]
};

const page = globalThis;

const head$8 = {
  id: "meta-pixel",
  category: "marketing",
  globals: ["fbq"],
  // A page that loads the pixel itself is held to the choice as well (R117).
  hold: () => page.fbq?.("consent", "revoke")
};

const head$7 = {
  id: "microsoft-uet",
  category: "marketing",
  globals: ["uetq"]
};

const msal = { id: "msal", category: "functional", part: "" };

const head$6 = {
  id: "pinterest",
  category: "marketing",
  globals: ["pintrk"]
};

const head$5 = {
  id: "plausible",
  category: "analytics",
  globals: ["plausible"]
};

const head$4 = {
  id: "recaptcha",
  category: "marketing",
  onUse: true
};

const head$3 = {
  id: "spotler-leads",
  category: "marketing",
  globals: ["_wow"]
};

const head$2 = {
  id: "tiktok-pixel",
  category: "marketing",
  globals: ["ttq"]
};

const vimeo = { id: "vimeo", category: "marketing", part: "" };

const head$1 = {
  id: "x-pixel",
  category: "marketing",
  globals: ["twq"]
};

const head = {
  id: "x-widgets",
  category: "marketing",
  globals: ["twttr"]
};

const youtube = {
  id: "youtube",
  category: "marketing",
  part: ""
};

const presets = [
  head$n,
  head$m,
  geolocation,
  head$l,
  head$k,
  head$j,
  head$i,
  head$h,
  head$g,
  head$f,
  head$e,
  head$d,
  head$c,
  head$b,
  head$a,
  head$9,
  head$8,
  head$7,
  msal,
  head$6,
  head$5,
  head$4,
  head$3,
  head$2,
  vimeo,
  head$1,
  head,
  youtube,
  custom
];

function partOf(id) {
  const preset = presets.find((one) => (one.id || "own") === id);
  if (!preset) throw new Error(`sluis: no preset ${JSON.stringify(id)}`);
  const { part = id } = preset;
  return part ? [`run/${part}`] : [];
}
function partsOf(services) {
  const starting = services.flatMap(partOf);
  return [...new Set(starting.length ? ["sluis-run", ...starting] : [])];
}
function firstLayer(language) {
  if (!language) return [];
  const ours = spoken(language);
  if (!ours) throw new Error(`sluis: no language ${JSON.stringify(language)}`);
  return ["sluis-front", `locales/${ours}/banner`];
}
function checkBase(base) {
  if (!base.endsWith("/")) throw new Error("sluis: base must end with a slash");
}

const escaped = (text) => text.replace(/[&"<]/g, (one) => `&#${one.charCodeAt(0)};`);
function hints({ base, services = [], language, nonce }) {
  checkBase(base);
  const files = [...firstLayer(language), ...partsOf(services)];
  const mark = nonce ? ` nonce="${escaped(nonce)}"` : "";
  return files.map((file) => `<link rel="modulepreload"${mark} href="${escaped(base + file)}.js">
`).join("");
}

const built = (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8").trim();
function asFunction(path) {
  const file = built(path);
  const [, name, texts] = /^export const (\w+)=(\{.*\})$/s.exec(file) ?? [];
  if (texts) return `()=>({${name}:${texts}})`;
  const [code, names] = file.split(/export\{([^{}]*)\};?$/).slice(0, 2);
  const members = names.split(",").map((one) => {
    const [local, name2 = local] = one.split(" as ");
    return `${name2}:${local}`;
  });
  return `()=>{${code}return{${members}}}`;
}
function inlineGate({ base, services = [], language }) {
  checkBase(base);
  const parts = [...firstLayer(language), ...partsOf(services)];
  const members = parts.map((part) => `${JSON.stringify(part)}:${asFunction(`${part}.js`)}`);
  const BASE = JSON.stringify(base).replace(/</g, "\\u003c");
  return `(()=>{const BASE=${BASE},PARTS={__proto__:null,${members}};${built("inline/door.js")}})()`;
}

export { hints, inlineGate };
