// Plays a self-hosted Matomo: its fixed start order, its consent methods, its cookies and its requests.
// biome-ignore-all lint/suspicious/noDocumentCookie: the vendor writes cookies this way, at once.
(() => {
  const day = 86400;
  const forever = 30 * 365 * day;
  // Each of these methods only keeps its value, under this name.
  const setters = {
    setTrackerUrl: "url",
    setCookieNamePrefix: "prefix",
    setCookieSameSite: "sameSite",
    setSecureCookie: "secure",
    setCookiePath: "path",
    setCookieDomain: "domain",
    setVisitorCookieTimeout: "idAge",
    setSessionCookieTimeout: "sesAge",
    setReferralCookieTimeout: "refAge",
    setSiteId: "site",
    setCustomUrl: "pageUrl",
    setDocumentTitle: "title",
  };
  // On start these run before all others and in this order, wherever they stand in the queue.
  const first = [
    "forgetCookieConsentGiven",
    "requireCookieConsent",
    "disableCookies",
    ...Object.keys(setters),
  ];
  first.push("enableLinkTracking", "setCookieConsentGiven", "requireConsent", "setConsentGiven");

  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "matomo", what, time: Date.now() });
  if (window.Matomo) return log("loaded again: ignored");
  window.Matomo = { initialized: true };
  log("loaded");

  // A copy of the queue as it was found, for tests of its exact shape.
  const shapes = {
    "[object Arguments]": "arguments",
    "[object Array]": "array",
    "[object Object]": "object",
  };
  const shapeOf = (entry) => shapes[Object.prototype.toString.call(entry)] ?? "value";
  const partsOf = (entry) => (shapeOf(entry).startsWith("a") ? [...entry] : [entry]);
  const plain = (_key, part) => (typeof part === "function" ? "function" : part);
  const copyOf = (entry) => ({
    shape: shapeOf(entry),
    value: JSON.parse(JSON.stringify(partsOf(entry), plain)),
  });
  const copyQueue = (queue, name = "matomo") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  copyQueue(window._paq);

  const kept = {
    prefix: "_pk_",
    sameSite: "Lax",
    path: "/",
    idAge: 393 * day,
    sesAge: 1800,
    refAge: 183 * day,
  };
  const consent = { needed: false, given: !read("mtm_consent_removed") };
  const state = { cookiesOff: false, sent: false, links: false, beat: 0, since: Date.now() };
  let held = [];

  function read(name) {
    const pair = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
    return pair?.slice(name.length + 1);
  }

  function write(name, value, age) {
    // With cookies off it writes and deletes none, except the mark that consent was removed.
    if (state.cookiesOff && name !== "mtm_consent_removed") return;
    const parts = [`${name}=${value}`, `path=${kept.path}`, `max-age=${age}`, `samesite=${kept.sameSite}`];
    if (kept.domain) parts.push(`domain=${kept.domain.replace(/^\*\./, "")}`);
    if (kept.secure) parts.push("secure");
    document.cookie = parts.join("; ");
  }

  const remember = (name, hours) => write(name, Date.now(), hours ? hours * 3600 : forever);
  const cookieName = (kind) =>
    `${kept.prefix}${kind}.${kept.site}.${shortHash(location.hostname + kept.path)}`;

  function shortHash(text) {
    let sum = 7;
    for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 65536;
    return sum.toString(16).padStart(4, "0");
  }

  function keepIds() {
    const now = Math.floor(Date.now() / 1000);
    const fresh = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    );
    write(cookieName("id"), read(cookieName("id")) ?? `${fresh.join("")}.${now}.`, kept.idAge);
    write(cookieName("ses"), 1, kept.sesAge);
    // The real one writes this only for visits with a referrer; here always, so that erasing it can be seen.
    write(
      cookieName("ref"),
      encodeURIComponent(JSON.stringify(["", "", now, document.referrer])),
      kept.refAge,
    );
  }

  function dropIds() {
    const { cookiesOff } = state;
    state.cookiesOff = false;
    for (const kind of ["id", "ses", "cvar", "ref"]) if (kept.site) write(cookieName(kind), "", 0);
    state.cookiesOff = cookiesOff;
  }

  function track(what, extra = {}) {
    if (consent.given) return send(what, extra);
    log(`${what} held, no consent`);
    held.push([what, extra]);
  }

  function send(what, extra) {
    keepIds();
    const query = new URLSearchParams({ idsite: kept.site, rec: 1, url: kept.pageUrl ?? location.href });
    query.set("action_name", kept.title ?? document.title);
    query.set("cookie", state.cookiesOff ? 0 : 1);
    if (!state.cookiesOff) query.set("_id", read(cookieName("id"))?.slice(0, 16));
    if (consent.needed) query.set("consent", 1);
    for (const [name, value] of Object.entries(extra)) query.set(name, value);
    state.sent = true;
    log(`sends ${what}${state.cookiesOff ? ", without cookies" : ""}`);
    fetch(`${kept.url}?${query}`, { mode: "no-cors", credentials: "include" }).catch(() => {});
  }

  const consentMethods = {
    requireConsent() {
      consent.needed = true;
      consent.given = Boolean(read("mtm_consent"));
      if (!consent.given) state.cookiesOff = true;
    },
    // Cookies come back with it, unless the call says `false`.
    setConsentGiven(withCookies = true) {
      consent.given = true;
      write("mtm_consent_removed", "", 0);
      if (withCookies) consentMethods.setCookieConsentGiven();
      for (const [what, extra] of held.splice(0)) send(what, extra);
    },
    rememberConsentGiven(hours) {
      consentMethods.setConsentGiven();
      remember("mtm_consent", hours);
    },
    forgetConsentGiven(hours) {
      write("mtm_consent", "", 0);
      remember("mtm_consent_removed", hours);
      consentMethods.forgetCookieConsentGiven();
      consentMethods.requireConsent();
      consent.given = false;
    },
    optUserOut: (hours) => consentMethods.forgetConsentGiven(hours),
    forgetUserOptOut() {
      write("mtm_consent_removed", "", 0);
      consent.given = true;
    },
  };

  const cookieMethods = {
    requireCookieConsent() {
      state.cookiesOff = !read("mtm_cookie_consent");
    },
    setCookieConsentGiven() {
      state.cookiesOff = false;
      if (state.sent) keepIds();
    },
    rememberCookieConsentGiven(hours) {
      consentMethods.setCookieConsentGiven();
      remember("mtm_cookie_consent", hours);
    },
    forgetCookieConsentGiven() {
      write("mtm_cookie_consent", "", 0);
      consentMethods.disableCookies();
    },
    disableCookies() {
      dropIds();
      state.cookiesOff = true;
    },
    deleteCookies: dropIds,
  };

  const trackMethods = {
    trackPageView(title) {
      held = [];
      state.since = Date.now();
      track("page view", title ? { action_name: title } : {});
    },
    trackEvent: (category, action, name = "") => track("event", { e_c: category, e_a: action, e_n: name }),
    trackLink: (link) => track("link", { link }),
    enableLinkTracking: () => (state.links = true),
    enableHeartBeatTimer: (seconds = 15) => (state.beat = Math.max(5, seconds)),
    disableHeartBeatTimer: () => (state.beat = 0),
    setDoNotTrack: () => {},
    disableBrowserFeatureDetection: () => {},
  };
  const methods = Object.assign(consentMethods, cookieMethods, trackMethods);
  for (const [method, name] of Object.entries(setters)) methods[method] = (value) => (kept[name] = value);

  function run([method, ...args]) {
    if (typeof method === "function") return method.apply(methods, args);
    log(["reads", method, ...args].join(" "));
    if (Object.hasOwn(methods, method)) methods[method](...args);
    else log(`${method} is unknown here`);
  }

  function start(queue) {
    for (const method of first) {
      const calls = queue.filter((call) => call[0] === method);
      if (calls.length > 1 && method !== "enableLinkTracking")
        console.error(`Matomo: ${method} is queued twice`);
      calls.forEach(run);
    }
    queue.filter((call) => !first.includes(call[0])).forEach(run);
  }

  addEventListener("pagehide", () => {
    if (consent.needed && !consent.given) dropIds();
  });
  document.addEventListener("visibilitychange", () => {
    const active = (Date.now() - state.since) / 1000;
    if (document.hidden && state.beat && active >= state.beat) track("heart beat", { ping: 1 });
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (state.links && link && link.host !== location.host) methods.trackLink(link.href);
  });

  const queue = window._paq ?? [];
  window._paq = { push: (...calls) => calls.forEach(run) };
  start(queue);
})();
