// @ts-check

/**
 * @typedef {object} Tag something that waits for consent: a script of a vendor, or a few lines in the page
 * @property {string} id
 * @property {string} name
 * @property {"analytics" | "marketing"} category
 * @property {string} [src]
 * @property {string} [text]
 */

/** The five that every subject gates. Their addresses are the vendors' own; who answers is this machine (serve.js). */
export const SERVICES = /** @type {readonly (Tag & { src: string })[]} */ ([
  {
    id: "google-analytics",
    name: "Google Analytics",
    category: "analytics",
    src: "https://www.googletagmanager.com/gtag/js?id=G-ABC1234567",
  },
  { id: "clarity", name: "Clarity", category: "analytics", src: "https://www.clarity.ms/tag/abcdefghij" },
  { id: "matomo", name: "Matomo", category: "analytics", src: "https://stats.example.nl/matomo.js" },
  {
    id: "linkedin-insight",
    name: "LinkedIn Insight",
    category: "marketing",
    src: "https://snap.licdn.com/li.lms-analytics/insight.min.js",
  },
  {
    id: "meta-pixel",
    name: "Meta Pixel",
    category: "marketing",
    src: "https://connect.facebook.net/en_US/fbevents.js",
  },
]);

/** Keeps the page busy for some milliseconds, as a vendor's snippet does. @param {number} milliseconds */
const busy = (milliseconds) =>
  milliseconds ? `for(const e=performance.now()+${milliseconds};performance.now()<e;);` : "";

/**
 * Snippets in the page, by turns of both categories. The last one notes when it has run.
 * @param {number} count @param {number} milliseconds what each of them costs
 * @returns {Tag[]}
 */
export const snippets = (count, milliseconds = 0) =>
  Array.from({ length: count }, (_, index) => ({
    id: `snippet-${index}`,
    name: `Snippet ${index}`,
    category: index % 2 ? "marketing" : "analytics",
    text: `${busy(milliseconds)}window.ran=(window.ran||0)+1;if(window.ran===${count})window.ranAll=performance.now();`,
  }));
