// Plays the script of Google Maps: calls the page back, and fetches tiles once a map is drawn.
(() => {
  const query = new URL(document.currentScript.src).searchParams;
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "google-maps", what, time: Date.now() });
  const send = (url, query) => {
    new Image().src = `${url}?${new URLSearchParams(query)}`;
  };
  if (window.google?.maps) {
    console.error("You have included the Google Maps JavaScript API multiple times on this page.");
    return log("loaded again: an error");
  }
  log(`loaded with key ${query.get("key") ?? "missing"}`);

  class MapView {
    constructor(element, options = {}) {
      this.element = element;
      element.textContent = "A map";
      log(`draws a map${options.center ? ` at ${options.center.lat}, ${options.center.lng}` : ""}`);
      send("https://maps.googleapis.com/maps/vt", { pb: "tile", key: query.get("key") });
    }
  }
  class Marker {
    constructor(options = {}) {
      this.options = options;
    }
  }

  const maps = { Map: MapView, Marker, version: "3" };
  maps.importLibrary = async (name) => {
    log(`library ${name}`);
    return maps;
  };
  window.google = { ...window.google, maps };

  const callback = query.get("callback");
  if (!callback) return;
  const call = callback.split(".").reduce((part, name) => part?.[name], window);
  if (typeof call === "function") call();
  else {
    log(`callback ${callback} is no function`);
    console.error(`${callback} is not a function`);
  }
})();
