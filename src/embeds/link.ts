import { safeUrl } from "../dom/safe-url.ts";

/** What a map is asked to show: a search, the name of the place that was chosen, or where it is. */
function placeOn(query: URLSearchParams): string | undefined {
  const map = query.get("pb") ?? "";
  const [, name] = /!1s0x[^!]*!2s([^!]+)/.exec(map) ?? [];
  const [, east, north] = /!2d([-.\d]+)!3d([-.\d]+)/.exec(map) ?? [];
  return query.get("q") ?? query.get("destination") ?? name ?? (north && `${north},${east}`);
}

/** Frames by their address, and the page that shows the same without a frame. */
const PAGES: readonly [RegExp, (id: string, query: URLSearchParams) => string | null | undefined | false][] =
  [
    [
      /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\b\/?(?!videoseries|live_stream)([\w-]*)/,
      (id, query) => {
        const list = query.get("list");
        const playlist = list && `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
        return id ? `https://www.youtube.com/watch?v=${id}` : playlist;
      },
    ],
    [
      /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/,
      // A film that is not listed is only shown to who has its second half.
      (id, query) => ["https://vimeo.com", id, query.get("h")].filter(Boolean).join("/"),
    ],
    [
      /^https?:\/\/(?:www|maps)\.google\.[a-z.]+\/maps()/,
      (_, query) => {
        const place = placeOn(query);
        return place && `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
      },
    ],
  ];

/** The page behind the address of a frame; the address itself where no other is known. */
export function pageOf(address: string): string {
  const url = safeUrl(address);
  for (const [pattern, page] of PAGES) {
    const found = pattern.exec(url);
    if (found) return page(found[1] ?? "", new URL(url).searchParams) || url;
  }
  return url;
}

/** Plugins that a plain link can do the work of; what they leave out is the page they stand on. */
const PLUGINS = [
  [".fb-like, .fb-comments, .fb-share-button", "data-href", "https://www.facebook.com/sharer/sharer.php?u="],
  ["[type='IN/Share' i]", "data-url", "https://www.linkedin.com/sharing/share-offsite/?url="],
  ["[type='IN/FollowCompany' i]", "data-id", "https://www.linkedin.com/company/"],
  [".twitter-share-button:not([href*='url='])", "data-url", "https://twitter.com/intent/tweet?url="],
] as const;

function linkIn(content: DocumentFragment): string {
  const attribute = (selector: string, name: string) => content.querySelector(selector)?.getAttribute(name);
  for (const [selector, name, start] of PLUGINS) {
    if (content.querySelector(selector))
      return start + encodeURIComponent(attribute(selector, name) || location.href);
  }
  return (
    attribute("[data-href]", "data-href") ||
    pageOf(attribute("iframe[src]", "src") ?? "") ||
    // A post ends with the link to itself; those before it are part of its text.
    attribute(".twitter-tweet > a[href]", "href") ||
    attribute("a[href]", "href") ||
    ""
  );
}

/** A plain link that does without consent (R120): the site's own, or one drawn from what waits. Empty where there is none. */
export function linkOf(embed: HTMLElement): string {
  const { consentLink = "", src = "" } = embed.dataset;
  const { content } = embed as Partial<HTMLTemplateElement>;
  return safeUrl(consentLink) || safeUrl(content ? linkIn(content) : pageOf(src));
}
