import type { Page } from "playwright-core";
import { ORIGIN, Site, type SiteOptions } from "../site.ts";

/** Where nothing of ours and nothing of the page's own may ever go. */
export const EVIL = "evil.example";

/** A site on which it shows when something that was only text has run: `hit()`, a dialog, a request, another page. */
export class Watched {
  readonly site: Site;
  readonly dialogs: string[] = [];

  private constructor(site: Site) {
    this.site = site;
  }

  static async open(options: SiteOptions): Promise<Watched> {
    const watched = new Watched(await Site.open(options));
    const { page } = watched.site;
    page.on("dialog", (dialog) => {
      watched.dialogs.push(dialog.message());
      dialog.dismiss().catch(() => {});
    });
    await page.addInitScript(() => {
      Object.assign(window, {
        hits: 0,
        hit: () => Object.assign(window, { hits: (window as never as { hits: number }).hits + 1 }),
      });
    });
    return watched;
  }

  /** What ran, was asked or was opened without leave; nothing where all is well. */
  async harm(): Promise<unknown[]> {
    const hits = await this.site.page.evaluate("window.hits");
    const strange = this.site.requests.filter(
      (url) => new URL(url).hostname === EVIL || /^(javascript|data|blob):/.test(url),
    );
    const moved = this.site.page.url().startsWith(ORIGIN) ? [] : [this.site.page.url()];
    return [...(hits ? [`${hits} hits`] : []), ...this.dialogs, ...strange, ...moved];
  }
}

/** Every link of what we drew, and every attribute that would run. */
export const drawn = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("#sluis, #sluis *, [data-sluis], [data-sluis] *")];
    return {
      links: [
        ...new Set(all.flatMap((one) => (one instanceof HTMLAnchorElement ? one.protocol : []))),
      ].sort(),
      handlers: all.flatMap((one) =>
        one.getAttributeNames().filter((name) => /^on|^srcdoc$|^formaction$/.test(name)),
      ),
      tags: [...new Set(all.map(({ localName }) => localName))].sort(),
    };
  });
