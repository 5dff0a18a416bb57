// Plays Intercom's messenger: starts from its settings, and ends the visitor's session on shutdown.
(() => {
  const app = new URL(document.currentScript.src).pathname.split("/").pop();
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "intercom", what, time: Date.now() });
  const short = (part) => (JSON.stringify(part) ?? typeof part).replace(/["{}]/g, "").replaceAll(",", ", ");
  const reads = (...call) => log(`reads ${call.map(short).join(" ")}`.trim());

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
  const copyQueue = (queue, name = "intercom") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };

  // The highest domain that accepts a cookie wins; a public suffix refuses it.
  function keep(name, value, days) {
    if (!document.cookie.includes(`${name}=`)) log(`stores ${name}`);
    const cookie = `${name}=${value}; path=/; samesite=lax${days ? `; max-age=${days * 86400}` : ""}`;
    const labels = location.hostname.split(".");
    for (let count = 2; count <= labels.length; count++) {
      document.cookie = `${cookie}; domain=${labels.slice(-count).join(".")}`;
      if (document.cookie.includes(`${name}=${value}`)) return;
    }
    document.cookie = cookie;
  }
  const stored = (name) =>
    document.cookie
      .split("; ")
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  function forget(name) {
    if (document.cookie.includes(`${name}=`)) log(`erases ${name}`);
    document.cookie = `${name}=; path=/; max-age=0`;
    const labels = location.hostname.split(".");
    for (let count = 2; count <= labels.length; count++)
      document.cookie = `${name}=; path=/; max-age=0; domain=${labels.slice(-count).join(".")}`;
  }
  if (window.Intercom?.booted !== undefined) return log("loaded again: ignored");
  log(`loaded for ${app}`);
  copyQueue(window.Intercom?.q);

  const fresh = () => crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  let running = false;

  function ping(settings) {
    const base = settings.api_base ?? "https://api-iam.intercom.io";
    log(`sends a ping to ${new URL(base).host}`);
    const how = {
      method: "POST",
      mode: "no-cors",
      credentials: "include",
      body: JSON.stringify({ app_id: app }),
    };
    fetch(`${base}/messenger/web/ping`, how).catch(() => {});
  }

  function boot(given = {}) {
    const settings = { ...window.intercomSettings, ...given };
    if (settings.disabled) return log("disabled: stays hidden, stores nothing");
    if (settings.app_id !== app) return log(`dropped: boot for app ${settings.app_id ?? "missing"}`);
    running = true;
    for (const [name, days] of [
      ["id", 270],
      ["session", 7],
      ["device-id", 270],
    ])
      keep(`intercom-${name}-${app}`, stored(`intercom-${name}-${app}`) ?? fresh(), days);
    localStorage.setItem(`intercom.intercom-state-${app}`, JSON.stringify({ app: { name: "Shop" } }));
    const messenger = document.getElementById("intercom-container") ?? document.createElement("div");
    messenger.id = "intercom-container";
    messenger.textContent = "Chat";
    (document.body ?? document.documentElement).append(messenger);
    log("messenger is there");
    ping(settings);
  }

  const commands = {
    boot,
    update: (given = {}) => (running ? ping({ ...window.intercomSettings, ...given }) : boot(given)),
    shutdown() {
      running = false;
      forget(`intercom-session-${app}`);
      document.getElementById("intercom-container")?.remove();
      log("shut down, session cookie erased");
    },
  };

  function run(name, ...rest) {
    reads(name, ...rest);
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  const queue = window.Intercom?.q ?? [];
  window.Intercom = Object.assign((...call) => run(...call), { booted: true });
  if (window.intercomSettings?.app_id) boot();
  for (const entry of queue.splice(0)) {
    const shape = shapeOf(entry);
    if (shape !== "arguments") log(`dropped: not an arguments object but ${shape}`);
    else run(...entry);
  }
})();
