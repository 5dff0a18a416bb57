// Plays Mailchimp's popup form: asks once, and remembers that it was closed or answered.
(() => {
  const [user, list] =
    new URL(document.currentScript.src).pathname.match(/users\/(\w+)\/(\w+)/)?.slice(1) ?? [];
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "mailchimp", what, time: Date.now() });
  const send = (url, query) => {
    new Image().src = `${url}?${new URLSearchParams(query)}`;
  };
  if (document.querySelector(".mc-modal")) return log("loaded again");
  log(`loaded for ${user}`);

  const year = 365 * 86400;
  const asked = /(^|; )MCPopup(Closed|Subscribed)=yes/.test(document.cookie);
  log("asks for the settings of the form");
  send("https://mc.us1.list-manage.com/signup-form/settings", { u: user, id: list });
  if (asked) return log("the popup was answered before: stays away");

  const popup = document.createElement("div");
  popup.className = "mc-modal";
  popup.style.cssText =
    "position: fixed; inset: auto 1rem 1rem auto; padding: 1rem; background: #fff; color: #000";
  popup.innerHTML = `<form><label>E-mail <input type="email" required></label> <button>Subscribe</button>
    <button type="button" class="mc-closeModal">Close</button></form>`;

  function finish(name) {
    document.cookie = `${name}=yes; path=/; max-age=${year}`;
    popup.remove();
    log(name === "MCPopupClosed" ? "popup closed" : "subscribed");
  }
  popup.querySelector(".mc-closeModal").addEventListener("click", () => finish("MCPopupClosed"));
  popup.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    send("https://mc.us1.list-manage.com/subscribe/post", { u: user, id: list });
    finish("MCPopupSubscribed");
  });
  (document.body ?? document.documentElement).append(popup);
  log("shows its popup");
})();
