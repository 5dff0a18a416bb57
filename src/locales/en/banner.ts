import type { BannerTexts } from "../shape.ts";

/** The first layer. `{controller}` becomes the name of who asks, `{preferences}` the text of that button. */
export const texts: BannerTexts = {
  title: "{controller} asks your permission for cookies",
  intro: "We use cookies and similar technologies, all but the functional ones only with your permission:",
  "name.functional": "Functional",
  "purpose.functional": "what this site needs to work; always on.",
  "name.analytics": "Analytics",
  "purpose.analytics": "measuring how the site is used, so that it can be improved.",
  "name.marketing": "Marketing",
  "purpose.marketing": "showing and measuring advertising that follows you across websites.",
  withdraw:
    "Under “{preferences}” on this site you see who receives data, and can change or withdraw your choice at any time.",
  accept: "Accept all",
  reject: "Reject all",
  preferences: "Cookie preferences",
  policy: "Privacy statement",
  saved: "Your choice has been saved.",
  reloadNeeded: "Your choice has been saved. What you withdrew stops only when this page is loaded again.",
  reload: "Reload the page",
  failed: "The preferences could not be loaded. Please try again.",
};
