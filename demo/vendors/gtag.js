// Plays Google's gtag.js: reads the data layer, keeps consent mode, writes its cookies, measures pages and ads.
// biome-ignore-all lint/suspicious/noDocumentCookie: the vendor writes cookies this way, at once.
(() => {
  const source = new URL(document.currentScript.src);
  const tagId = source.searchParams.get("id");
  const layerName = source.searchParams.get("l") ?? "dataLayer";
  const twoYears = 63072000;

  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "gtag", what, time: Date.now() });

  // Several ids share one data layer and one reader.
  window.google_tag_manager ??= {};
  const known = [tagId, `reads ${layerName}`].map((name) => window.google_tag_manager[name]);
  window.google_tag_manager[tagId] = window.google_tag_manager[`reads ${layerName}`] = true;
  log(known[0] ? `loaded again for ${tagId}: ignored` : `loaded for ${tagId}`);
  if (known[1]) return;

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
  const copyQueue = (queue, name = "gtag") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  copyQueue(window[layerName]);

  const measured = new Map();
  const days = 86400;
  let starts = 0;
  const settings = {};
  const pageClient = newClient();
  let heldUntil = 0;
  let leaving = false;

  // Clarity looks for this object and follows it.
  window.google_tag_data ??= {};
  window.google_tag_data.ics ??= { known: {}, listeners: [], getConsentState, addListener };
  const ics = window.google_tag_data.ics;

  function getConsentState(type) {
    return { granted: 1, denied: 2 }[ics.known[type]?.value] ?? 0;
  }
  function addListener(types, callback) {
    ics.listeners.push({ types, callback });
  }
  // What no default was given for counts as granted: that is what the order of the calls protects from.
  const granted = (type) => getConsentState(type) !== 2;

  function consent(kind, state = {}) {
    const { wait_for_update: wait, region, ...types } = state;
    if (kind === "default" && measured.size > 0) log("consent default after measuring began: too late");
    if (kind === "default" && region && !region.includes("NL")) return;
    heldUntil = kind === "default" ? Math.max(heldUntil, Date.now() + (wait ?? 0)) : 0;
    for (const [type, value] of Object.entries(types)) remember(type, value, kind, Boolean(region));
    for (const { callback } of ics.listeners.filter(({ types: some }) => some.some((type) => type in types)))
      callback();
    if (kind === "update" && granted("analytics_storage")) for (const id of measured.keys()) keepIds(id);
    if (kind === "update" && granted("ad_storage")) for (const id of measured.keys()) keepClicks(id);
  }

  function remember(type, value, kind, regional) {
    const before = ics.known[type];
    const weaker = kind === "default" && (before?.updated || (before?.regional && !regional));
    if (!weaker) ics.known[type] = { value, regional, updated: kind === "update" };
  }

  function config(id, params = {}) {
    measured.set(id, { ...settings, ...params });
    if (!isAds(id) && !id.startsWith("G-")) return log(`config ${id}: nothing to measure in this stand-in`);
    if (starts === 0) log(`config ${id} before js`);
    if (measured.get(id).send_page_view !== false) soon(id, "page_view");
  }

  function event(name, params = {}) {
    const targets = [params.send_to ?? [...measured.keys()]].flat();
    // A conversion names its label after the account: AW-1234567/label.
    for (const target of targets) if (measured.has(target.split("/")[0])) soon(target, name);
  }

  // A default with wait_for_update holds hits back until an update comes, or that long.
  function soon(id, name) {
    const left = heldUntil - Date.now();
    if (left <= 0) return hit(id, name);
    setTimeout(() => soon(id, name), Math.min(left, 50));
  }

  function hit(id, name) {
    if (window[`ga-disable-${id}`] === true) return log(`${name} not sent, ga-disable-${id} is set`);
    const keeps = granted("analytics_storage");
    const gcs = `G1${Number(granted("ad_storage"))}${Number(keeps)}`;
    if (isAds(id)) return ping(id, name, gcs);
    if (keeps) keepIds(id);
    const cid = keeps ? readCookie(nameFor(id, "_ga"))?.slice(6) : pageClient;
    const query = new URLSearchParams({
      v: 2,
      tid: id,
      en: name,
      gcs,
      cid: cid ?? pageClient,
      dl: location.href,
    });
    log(`sends ${name} for ${id}, gcs=${gcs}`);
    // Only a request marked keepalive survives the page that sends it.
    const how = { method: "POST", mode: "no-cors", keepalive: leaving, credentials: "include" };
    fetch(`https://www.google-analytics.com/g/collect?${query}`, how).catch(() => {});
  }

  const isAds = (id) => /^(AW|DC)-/.test(id);

  function ping(target, name, gcs) {
    const [id, label = ""] = target.split("/");
    const number = id.slice(3);
    keepClicks(id);
    const ads = `googleads.g.doubleclick.net/pagead/viewthroughconversion/${number}/`;
    const floodlight = `ad.doubleclick.net/ddm/activity/src=${number}`;
    const place = id.startsWith("AW-") ? ads : floodlight;
    // Denied, it asks a host that knows no cookies.
    const url = granted("ad_storage") ? place : `pagead2.googlesyndication.com/pagead/conversion/${number}/`;
    log(`sends ${name} for ${target}, gcs=${gcs}`);
    new Image().src = `https://${url}?${new URLSearchParams({ en: name, label, gcs, url: location.href })}`;
  }

  function keepClicks(id) {
    const params = measured.get(id) ?? {};
    if (!isAds(id) || !granted("ad_storage") || params.conversion_linker === false) return;
    const linker = `1.1.${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`;
    const lasting = { ...params, cookie_expires: 90 * days };
    keep("_gcl_au", readCookie("_gcl_au") ?? linker, lasting);
    const click = new URLSearchParams(location.search).get("gclid");
    if (click) keep("_gcl_aw", `GCL.${Math.floor(Date.now() / 1000)}.${click}`, lasting);
    localStorage.setItem("_gcl_ls", JSON.stringify({ schema: "gcl", version: 1 }));
  }

  function keepIds(id) {
    if (!id.startsWith("G-") || window[`ga-disable-${id}`] === true) return;
    const params = measured.get(id) ?? {};
    const now = Math.floor(Date.now() / 1000);
    const client = readCookie(nameFor(id, "_ga"));
    if (!client || params.cookie_update !== false)
      keep(nameFor(id, "_ga"), client ?? `GA1.1.${pageClient}`, params);
    keep(nameFor(id, `_ga_${id.slice(2)}`), `GS2.1.s${now}$o1$g0$t${now}$j60$l0$h0`, params);
  }

  const nameFor = (id, name) => (measured.get(id)?.cookie_prefix ?? "") + name;

  function keep(
    name,
    value,
    { cookie_expires: age = twoYears, cookie_domain: domain = "auto", cookie_flags = "" },
  ) {
    const cookie = `${name}=${value}; path=/; max-age=${age}; ${cookie_flags}`;
    const labels = domain === "auto" ? location.hostname.split(".") : [];
    // The highest domain that accepts a cookie wins; a public suffix refuses it.
    for (let count = 2; count <= labels.length; count++) {
      document.cookie = `${cookie}; domain=${labels.slice(-count).join(".")}`;
      if (readCookie(name) === value) return;
    }
    document.cookie = domain === "auto" || domain === "none" ? cookie : `${cookie}; domain=${domain}`;
  }

  function readCookie(name) {
    const pair = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
    return pair?.slice(name.length + 1);
  }

  function newClient() {
    return `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`;
  }

  function set(name, value) {
    Object.assign(settings, typeof name === "object" ? name : { [name]: value });
  }

  function js() {
    starts += 1;
    if (starts > 1) log(`js again, ${starts} times now`);
  }

  const commands = { consent, config, event, set, js };

  function read(entry) {
    const kind = Object.prototype.toString.call(entry);
    if (kind === "[object Array]")
      return log(`dropped a plain array (${entry[0]}): only arguments objects count`);
    if (kind !== "[object Arguments]") return;
    const [name, ...rest] = entry;
    log(["reads", name, ...rest.map(short)].join(" ").trim());
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  function short(value) {
    if (value instanceof Date) return "";
    return typeof value === "object"
      ? JSON.stringify(value).replace(/["{}]/g, "").replaceAll(",", ", ")
      : value;
  }

  function goodbye() {
    if (leaving) return;
    leaving = true;
    event("user_engagement", { send_to: [...measured.keys()].filter((id) => !isAds(id)) });
  }
  addEventListener("pagehide", goodbye);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") goodbye();
    else leaving = false;
  });

  window[layerName] ??= [];
  const layer = window[layerName];
  for (const entry of [...layer]) read(entry);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(read);
    return length;
  };
})();
