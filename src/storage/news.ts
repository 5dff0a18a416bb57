/** The key in localStorage that changes with every decision, so that other tabs look at the cookie. */
const NEWS = "sluis-news";

/** Where storage is blocked (R186), other tabs follow when they come to the front. */
export function publish(): void {
  try {
    localStorage.setItem(NEWS, String(Date.now()));
  } catch {}
}
