// @ts-check
import { c15t } from "./c15t.js";
import { control, hand } from "./hand.js";
import { klaro } from "./klaro.js";
import { orejime } from "./orejime.js";
import { sluis, sluisHints, sluisInline, sluisModule } from "./sluis.js";
import { tarteaucitron } from "./tarteaucitron.js";
import { vanilla } from "./vanilla.js";

/**
 * @typedef {object} Options what a page is asked for with
 * @property {import("../services.js").Tag[]} [tags]  snippets that wait beside the five services
 * @property {"own"} [words]  the tool's own default texts, where it has some
 * @property {string} [place]  where our tag stands, for the comparison of places
 * @property {"bar" | "box" | "dialog"} [layout]  ours only
 * @property {"light" | "dark"} [scheme]
 * @property {boolean} [isKnown]  whether the request brings the cookie of an answer, which a server may look at
 * @property {boolean} [asMarkup]  ours only: the five services as gated markup, not by name
 */

/**
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} name
 * @property {string} [version]
 * @property {(options?: Options) => import("../page.js").Parts} markup
 * @property {(name: string, options?: Options) => Buffer | string | undefined} file  what stands under /lib/<id>/
 * @property {string} [stored]  part of the cookie, or the key in localStorage, that tells a choice is stored
 * @property {string} [accept]  selectors of the first layer
 * @property {string} [reject]
 * @property {string} [open]
 * @property {string} [banner]
 * @property {string} [panel]  and of the second
 * @property {string} [switches]
 * @property {string} [save]
 * @property {boolean} [isPeer]
 * @property {boolean} [gatesMarkup]  whether snippets in the page's markup can wait
 * @property {boolean} [hasDark]  whether it has a look of its own for dark pages
 */

/** @type {readonly Subject[]} */
export const peers = [vanilla, orejime, klaro, tarteaucitron, c15t];
/** @type {readonly Subject[]} */
export const subjects = [control, hand, sluis, sluisHints, sluisInline, sluisModule, ...peers];
