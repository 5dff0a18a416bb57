// @ts-check
import { PARAGRAPH, POLICY_URL, WORDS } from "../texts.js";
import { packageFile, versionOf } from "./package.js";

/** The settings of its README; the address of the statement is ours. */
const SETTINGS = {
  privacyUrl: POLICY_URL,
  bodyPosition: "bottom",
  hashtag: "#tarteaucitron",
  cookieName: "tarteaucitron",
  orientation: "middle",
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: "wait",
  showAlertSmall: false,
  cookieslist: false,
  showIcon: true,
  iconPosition: "BottomRight",
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  alwaysNeedConsent: false,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  readmoreLink: "",
  mandatory: true,
  mandatoryCta: true,
  googleConsentMode: true,
  bingConsentMode: true,
};

const TEXTS = {
  middleBarHead: WORDS.title,
  alertBigPrivacy: PARAGRAPH,
  acceptAll: WORDS.accept,
  denyAll: WORDS.reject,
  personalize: WORDS.preferences,
  privacyUrl: WORDS.policy,
  title: WORDS.heading,
  disclaimer: WORDS.explain,
};

/** Its own services by name; of the two for Matomo the one that asks. */
const SERVICES = `tarteaucitron.user.gtagUa="G-ABC1234567";
tarteaucitron.user.clarity="abcdefghij";
tarteaucitron.user.matomoId=3;tarteaucitron.user.matomoHost="https://stats.example.nl/";
tarteaucitron.user.matomoCustomJSPath="https://stats.example.nl/matomo.js";
tarteaucitron.user.linkedininsighttag="1234567";
tarteaucitron.user.facebookpixelId="1234567890123456";
(tarteaucitron.job=tarteaucitron.job||[]).push("gtag","clarity","matomocloud","linkedininsighttag","facebookpixel");`;

const TYPES = { analytics: "analytic", marketing: "ads" };
const snippet = (/** @type {import("../services.js").Tag} */ { id, name, category, text }) =>
  `tarteaucitron.services["${id}"]={key:"${id}",type:"${TYPES[category]}",name:"${name}",needConsent:true,cookies:[],js:function(){${text}},fallback:function(){}};tarteaucitron.job.push("${id}");`;

/** It has no switches that wait for a button: each answer counts at once. @type {import("./index.js").Subject} */
export const tarteaucitron = {
  id: "tarteaucitronjs",
  name: "tarteaucitronjs",
  version: versionOf("tarteaucitronjs"),
  isPeer: true,
  markup: ({ words, tags = [] } = {}) => ({
    below: `<script>${words === "own" ? "" : `var tarteaucitronCustomText=${JSON.stringify(TEXTS)};`}var tarteaucitronForceLanguage="en";</script>
<script src="/lib/tarteaucitronjs/tarteaucitron.min.js"></script>
<script>tarteaucitron.init(${JSON.stringify(SETTINGS)});${SERVICES}</script>
${tags.length ? `<script>addEventListener("tac.root_available",()=>{${tags.map(snippet).join("")}})</script>\n` : ""}`,
  }),
  file: (name) => packageFile(`tarteaucitronjs/${name}`),
  stored: "tarteaucitron=",
  banner: "#tarteaucitronAlertBig",
  accept: "#tarteaucitronPersonalize2",
  reject: "#tarteaucitronAllDenied2",
  open: "#tarteaucitronCloseAlert",
  panel: "#tarteaucitron",
  save: "#tarteaucitronAllAllowed",
};
