import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type KeyInput, type LaunchOptions, type Page } from "puppeteer-core";
import type { Browser, Engine, Key, Tab, Task } from "./driver.ts";

const KEYS: Readonly<Record<Key, KeyInput>> = {
  Tab: "Tab",
  "Shift+Tab": "Tab",
  Enter: "Enter",
  Space: " ",
  Escape: "Escape",
};

/** Chromium over its own protocol, Firefox over WebDriver BiDi: one library, and so one driver. */
class PuppeteerTab implements Tab {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  open = async (url: string) => void (await this.#page.goto(url));
  reload = async () => void (await this.#page.reload());
  async click(selector: string) {
    await this.#page.bringToFront();
    await this.#page.click(selector);
  }
  async press(...keys: readonly Key[]) {
    const { keyboard } = this.#page;
    for (const key of keys) {
      const isShifted = key === "Shift+Tab";
      if (isShifted) await keyboard.down("Shift");
      await keyboard.press(KEYS[key]);
      if (isShifted) await keyboard.up("Shift");
    }
  }
  evaluate<T, A extends readonly unknown[]>(task: Task<T, A>, ...given: A): Promise<T> {
    return this.#page.evaluate(`(${task})(window, ...${JSON.stringify(given)})`) as Promise<T>;
  }
  async cookies() {
    return (await this.#page.cookies()).map(({ name }) => name).sort();
  }
  /** Firefox has no way to be told yet. */
  print = (isOn: boolean) =>
    this.#page.emulateMediaType(isOn ? "print" : undefined).then(
      () => true,
      () => false,
    );
  close = () => this.#page.close();
}

async function launch(options: LaunchOptions, end = () => {}): Promise<Browser> {
  const browser = await puppeteer.launch({ acceptInsecureCerts: true, ...options });
  return {
    version: (await browser.version()).replace("/", " "),
    newTab: async () => new PuppeteerTab(await browser.newPage()),
    async close() {
      await browser.close();
      end();
    },
  };
}

/** A profile in which no site may store anything: Chromium has no switch for that on its command line. */
function blockingProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), "sluis-profile-"));
  mkdirSync(join(folder, "Default"));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  return folder;
}

export const chromium: Engine = {
  name: "Chromium",
  program: process.env.SLUIS_BROWSER ?? "",
  launch({ port, fingerprint }, { isDark, isBlocked } = {}) {
    const profile = isBlocked ? { userDataDir: blockingProfile() } : {};
    const args = [
      "--no-sandbox",
      "--disable-background-networking",
      `--proxy-server=127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      ...(isDark ? ["--blink-settings=preferredColorScheme=0"] : []),
    ];
    return launch({ executablePath: this.program, args, ...profile }, () => {
      if (profile.userDataDir) rmSync(profile.userDataDir, { recursive: true, force: true });
    });
  },
};

export const firefox: Engine = {
  name: "Firefox",
  program: process.env.SLUIS_FIREFOX ?? "",
  launch({ port }, { isDark, isBlocked } = {}) {
    const extraPrefsFirefox = {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": port,
      ...(isDark && { "ui.systemUsesDarkTheme": 1 }),
      ...(isBlocked && { "network.cookie.cookieBehavior": 2 }),
    };
    return launch({ browser: "firefox", executablePath: this.program, extraPrefsFirefox });
  },
};
