// Plays Hotjar: records from the moment it is there, and nothing tells it to stop.
(() => {
  const file = new URL(document.currentScript.src).pathname;
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "hotjar", what, time: Date.now() });
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
  const copyQueue = (queue, name = "hotjar") => {
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
  if (window.hjBootstrapCalled) return log("loaded again: ignored");
  const { hjid, hjsv } = window._hjSettings ?? {};
  if (!hjid) return log("no _hjSettings: does not start");
  if (!file.endsWith(`/hotjar-${hjid}.js`)) log(`_hjSettings says ${hjid}, the address says ${file}`);
  window.hjBootstrapCalled = [hjid];
  log(`loaded for ${hjid}, version ${hjsv ?? "missing"}`);
  copyQueue(window.hj?.q);

  const uploadEvery = 3000;
  const id = () => btoa(JSON.stringify({ id: Math.random().toString(36).slice(2) })).replaceAll("=", "");

  function upload(what) {
    keep(`_hjSessionUser_${hjid}`, stored(`_hjSessionUser_${hjid}`) ?? id(), 365);
    keep(`_hjSession_${hjid}`, stored(`_hjSession_${hjid}`) ?? id(), 1 / 48);
    sessionStorage.setItem("_hjViewportId", sessionStorage.getItem("_hjViewportId") ?? id());
    log(`uploads ${what}`);
    const how = { method: "POST", mode: "no-cors", body: "{}" };
    fetch(`https://vc.hotjar.io/sessions/${hjid}?s=0.25&r=${Math.random()}`, how).catch(() => {});
  }

  function run(name, ...rest) {
    reads(name, ...rest);
    if (name === "event" || name === "stateChange") upload(name);
  }

  const queue = window.hj?.q ?? [];
  window.hj = (...call) => run(...call);
  upload("the page");
  for (const entry of queue.splice(0)) {
    const shape = shapeOf(entry);
    if (shape !== "arguments") log(`dropped: not an arguments object but ${shape}`);
    else run(...entry);
  }
  setInterval(() => upload("the recording"), uploadEvery);
})();
