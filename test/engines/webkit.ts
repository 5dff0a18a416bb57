import { Builder, By, Capabilities, Key as Keys, type WebDriver } from "selenium-webdriver";
import type { Engine, Key, Tab, Task } from "./driver.ts";
import { openWebKitDriver } from "./webkit-process.ts";

const KEYS = { Tab: Keys.TAB, Enter: Keys.ENTER, Space: Keys.SPACE, Escape: Keys.ESCAPE };

type Told<T> = { value: T; error?: string };

/** WebKitGTK over WebDriver, which has one tab in hand at a time: every call takes its own first. */
class WebKitTab implements Tab {
  readonly #driver: WebDriver;
  readonly #handle: string;
  constructor(driver: WebDriver, handle: string) {
    this.#driver = driver;
    this.#handle = handle;
  }
  async #at(): Promise<WebDriver> {
    await this.#driver.switchTo().window(this.#handle);
    return this.#driver;
  }
  open = async (url: string) => (await this.#at()).get(url);
  reload = async () => (await this.#at()).navigate().refresh();
  click = async (selector: string) => (await this.#at()).findElement(By.css(selector)).click();
  async press(...keys: readonly Key[]) {
    for (const key of keys) {
      const actions = (await this.#at()).actions();
      if (key === "Shift+Tab") actions.keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT);
      else actions.sendKeys(KEYS[key]);
      await actions.perform();
    }
  }
  async evaluate<T, A extends readonly unknown[]>(task: Task<T, A>, ...given: A): Promise<T> {
    const call = `(async () => (${task})(window, ...${JSON.stringify(given)}))()`;
    const tell = "(value) => done({ value }), (error) => done({ error: String(error) })";
    const script = `const done = arguments[0]; ${call}.then(${tell})`;
    const { value, error } = await (await this.#at()).executeAsyncScript<Told<T>>(script);
    if (error) throw new Error(error);
    return value;
  }
  async cookies() {
    const cookies = await (await this.#at()).manage().getCookies();
    return cookies.map(({ name }) => name).sort();
  }
  print = async () => false;
  close = async () => (await this.#at()).close();
}

export const webkit: Engine = {
  name: "WebKit",
  program: process.env.SLUIS_WEBKIT ?? "",
  async launch({ port }, { isDark, isBlocked } = {}) {
    const { url, end } = await openWebKitDriver(isDark ? { GTK_THEME: "Adwaita:dark" } : {});
    // The proxy of WebDriver's own capabilities would be spoken to in TLS.
    const args = ["--automation", `--proxy=http://127.0.0.1:${port}`];
    if (isBlocked) args.push("--cookies-policy=never");
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      acceptInsecureCerts: true,
      "webkitgtk:browserOptions": { binary: this.program, args },
    });
    const driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
    let hasTab = false;
    return {
      version: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
      async newTab() {
        if (hasTab) await driver.switchTo().newWindow("tab");
        hasTab = true;
        return new WebKitTab(driver, await driver.getWindowHandle());
      },
      async close() {
        await driver.quit();
        end();
      },
    };
  },
};
