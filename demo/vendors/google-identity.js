// Plays Google's sign-in: a button in a frame, and a prompt that leaves its state in a cookie.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "google-identity", what, time: Date.now() });
  if (window.google?.accounts?.id) return log("loaded again: ignored");
  log("loaded");

  let options;
  const picker = "credential_picker_container";
  const ask = (path) =>
    fetch(`https://accounts.google.com/gsi/${path}?client_id=${options.client_id}`, {
      mode: "no-cors",
      credentials: "include",
    }).catch(() => {});

  function remember(state) {
    const domain = options?.state_cookie_domain;
    const cookie = `g_state=${JSON.stringify(state)}; path=/; max-age=${180 * 86400}; samesite=lax`;
    document.cookie = domain ? `${cookie}; domain=${domain}` : cookie;
  }

  const id = {
    initialize(given) {
      if (options) log("initialize twice: the last one counts");
      options = given;
      log(`initialize for ${given.client_id}`);
    },
    renderButton(place) {
      if (!options) return log("dropped: renderButton before initialize");
      const frame = document.createElement("iframe");
      frame.src = `https://accounts.google.com/gsi/button?client_id=${options.client_id}`;
      frame.title = "Sign in with Google";
      place.replaceChildren(frame);
      log("renders a button");
    },
    prompt() {
      if (!options) return log("dropped: prompt before initialize");
      log("prompts");
      remember({ i_l: 0, i_t: Date.now() + 86400e3 });
      const box = document.getElementById(picker) ?? document.createElement("div");
      box.id = picker;
      box.textContent = "Sign in with Google";
      (document.body ?? document.documentElement).append(box);
      ask("status");
    },
    cancel() {
      document.getElementById(picker)?.remove();
      log("cancel");
    },
    // To remember that it is off, this writes the cookie too.
    disableAutoSelect() {
      remember({ i_l: 0, i_p: Date.now() });
      log("disableAutoSelect");
    },
    revoke(hint, done) {
      log(`revoke ${hint}`);
      done?.({ successful: true });
    },
  };
  window.google = { ...window.google, accounts: { ...window.google?.accounts, id } };

  const declared = document.getElementById("g_id_onload");
  if (declared) {
    id.initialize({ client_id: declared.dataset.client_id });
    if (declared.dataset.auto_prompt !== "false") id.prompt();
    for (const place of document.querySelectorAll(".g_id_signin")) id.renderButton(place);
  }
  window.onGoogleLibraryLoad?.();
})();
