/** What a player needs to be allowed, and no more. */
const PLAYERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  youtube: {
    allow: "accelerometer; autoplay; encrypted-media; gyroscope; picture-in-picture; web-share",
    allowfullscreen: "",
  },
  vimeo: { allow: "autoplay; fullscreen; picture-in-picture" },
};

/** Gives a frame, before it loads, what the page left out (R122). YouTube shows nothing to who hides the page it is on. */
export function complete(frame: HTMLElement): void {
  const [, player = ""] =
    /^https?:\/\/[\w.]*\b(youtube|vimeo)(?:-nocookie)?\.com\//.exec(frame.dataset.src ?? "") ?? [];
  const missing = { referrerpolicy: "strict-origin-when-cross-origin", ...PLAYERS[player] };
  for (const [name, value] of Object.entries(missing))
    if (!frame.hasAttribute(name)) frame.setAttribute(name, value);
}
