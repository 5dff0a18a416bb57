// @ts-check
// Who is signed in is only shown here; a real site would send the answer to its own server and check it there.
const answer = /** @type {HTMLOutputElement} */ (document.querySelector("[data-account]"));

// The name that the configuration gives to Google's script.
Object.assign(window, {
  onGoogleSignIn() {
    answer.textContent = "Google says that it is you. This is a demo, so there is no account to open.";
  },
});

document.querySelector("[data-microsoft]")?.addEventListener("click", () => {
  answer.textContent = "Here you would leave for Microsoft's sign-in page. This is a demo, so you stay.";
});
