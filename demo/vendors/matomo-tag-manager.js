// Plays a Matomo container that holds one tag: Matomo itself, which measures every page.
(() => {
  const { origin, pathname } = new URL(document.currentScript.src);
  const container = pathname.match(/container_(\w+)\.js$/)?.[1];
  // A cloud container lies beside matomo.js; one of the site's own lies in a folder of it.
  const beside = `${origin}${pathname.slice(0, pathname.lastIndexOf("/") + 1)}`;
  const script = `${beside.replace(/\/js\/$/, "/")}matomo.js`;
  const [, cloud] = script.match(/cdn\.matomo\.cloud\/([^/]+)\//) ?? [];
  const endpoint = cloud ? `https://${cloud}/matomo.php` : script.replace(/js$/, "php");
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "matomo-tag-manager", what, time: Date.now() });

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
  const copyQueue = (queue, name = "matomo-tag-manager") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  window.MatomoTagManager ??= { containers: {} };
  const { containers } = window.MatomoTagManager;
  if (containers[container]) return log(`loaded again for ${container}: ignored`);
  containers[container] = true;
  log(`loaded for ${container}`);
  window._mtm ??= [];
  const layer = window._mtm;
  copyQueue(layer);
  if (!layer.some((entry) => entry?.event === "mtm.Start")) log("no mtm.Start: no tag fires yet");

  let fired = false;

  function fire() {
    if (fired) return;
    fired = true;
    log("Matomo tag fires");
    window._paq ??= [];
    window._paq.push(
      ["setTrackerUrl", endpoint],
      ["setSiteId", 1],
      ["enableLinkTracking"],
      ["trackPageView"],
    );
    if (window.Matomo) return;
    const matomo = document.createElement("script");
    matomo.src = script;
    matomo.async = true;
    document.head.append(matomo);
  }

  function read(entry) {
    if (shapeOf(entry) !== "object") return log(`dropped: not an object but ${shapeOf(entry)}`);
    if (entry.event) log(`event ${entry.event}`);
    if (entry.event === "mtm.Start" && !entry["mtm.startTime"]) log("mtm.Start without mtm.startTime");
    if (entry.event === "mtm.Start") fire();
  }

  for (const entry of [...layer]) read(entry);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(read);
    return length;
  };
})();
