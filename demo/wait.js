// @ts-check
import { workerReady } from "./worker-ready.js";

const query = new URLSearchParams(location.search);
const next = new URL(query.get("next") ?? "/", location.origin);

/** @param {string} reason */
function explain(reason) {
  const [title, text, link] = /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("h1, main > p")
  );
  title.textContent = "This page stays closed";
  text.textContent = `${reason} In this demo a service worker plays the vendors. Without it the page would ask the
    real ones, so it is not opened. A private window, or a setting that blocks site data, can be the cause.`;
  link.hidden = false;
}

if (query.has("stuck")) explain("The service worker is installed, but does not answer for the page.");
else if (next.origin !== location.origin) explain("That address is not part of the demo.");
else
  workerReady().then(
    () => location.replace(next),
    (error) => explain(error.message),
  );
