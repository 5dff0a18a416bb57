import { parseArgs } from 'node:util';

const HELP = `sluis audit <address>

Visits a page with a browser of its own, four times: without an answer, refused, accepted, and withdrawn. Lists the
other hosts, cookies and stored keys of each, and what should not have been there. Needs playwright-core and a Chromium.

  --allow <name>     a host, cookie or key that may be there unasked; may be given again, a final * stands for any ending
  --browser <path>   the Chromium to use; otherwise SLUIS_BROWSER, or the one that Playwright installed
  --wait <seconds>   how long a page may go on after it has loaded (default 5)
  --json             the result as JSON
  --help             this

Ends with 0 where nothing was found that should not be there, 1 where something was, 2 where it could not be done.`;
const FLAGS = {
  allow: { type: "string", multiple: true, default: [] },
  browser: { type: "string" },
  wait: { type: "string", default: "5" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false }
};
const isAddress = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
function readOptions(args, environment) {
  const { values, positionals } = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  if (values.help) return void 0;
  const [address = "", ...more] = positionals;
  if (!isAddress(address) || more.length)
    throw new Error("give one address that begins with http:// or https://; see sluis audit --help");
  const seconds = Number(values.wait);
  if (!(seconds >= 0 && seconds <= 600)) throw new Error(`--wait ${values.wait}: give 0 to 600 seconds`);
  return {
    address,
    allow: values.allow,
    browser: values.browser ?? environment.SLUIS_BROWSER,
    wait: seconds * 1e3,
    json: values.json
  };
}

function listen(context, address) {
  const own = new URL(address).host;
  let hosts = [];
  const note = (url) => {
    const { protocol, host } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && host !== own) hosts.push(host);
  };
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
  return {
    take() {
      const taken = [...new Set(hosts)].sort();
      hosts = [];
      return taken;
    }
  };
}
const storedIn = (page) => page.evaluate(async () => {
  const listed = async (kind, list) => {
    const names = await Promise.resolve().then(list).catch(() => []);
    return names.map((name) => `${kind}: ${name}`);
  };
  const all = [
    listed("localStorage", () => Object.keys(localStorage)),
    listed("sessionStorage", () => Object.keys(sessionStorage)),
    listed("IndexedDB", async () => (await indexedDB.databases()).map(({ name }) => name)),
    listed("Cache Storage", () => caches.keys()),
    listed(
      "service worker",
      async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)
    )
  ];
  return (await Promise.all(all)).flat().sort();
});
async function found(page, hosts) {
  const cookies = (await page.context().cookies()).map(({ name, domain, expires }) => ({
    name,
    domain,
    days: expires < 0 ? 0 : Math.round((expires - Date.now() / 1e3) / 86400)
  }));
  return { hosts, cookies, stored: await storedIn(page) };
}

const STATES = ["no choice", "refused", "accepted", "withdrawn"];
const PATIENCE = 3e3;
const on = (surface, action) => `[data-sluis=${surface}] [data-sluis-action=${action}]`;
async function answer(page, action) {
  const button = page.locator(on("banner", action));
  const isAsked = await button.waitFor({ timeout: PATIENCE }).then(
    () => true,
    () => false
  );
  if (isAsked) return button.click();
  const isDone = await page.evaluate(async (name) => {
    const { sluis } = window;
    await sluis?.[`${name}All`]?.();
    return Boolean(sluis);
  }, action);
  if (!isDone) throw new Error("no banner of Sluis came, and the page has no `sluis`");
}
async function withdraw(page) {
  const way = page.locator("[data-consent-open]:visible, [data-sluis=reopen]").first();
  if (await way.count()) await way.click();
  else await page.evaluate(() => window.sluis?.open?.());
  await page.locator(on("preferences", "reject")).click({ timeout: PATIENCE });
}
async function visitAll(browser, { address, wait }) {
  const begin = async () => {
    const context = await browser.newContext();
    const requests = listen(context, address);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForTimeout(wait);
    const again = async () => {
      await page.goto(address);
      await page.waitForTimeout(wait);
      return found(page, requests.take());
    };
    return { page, requests, again, end: () => context.close() };
  };
  const first = await begin();
  const none = await found(first.page, first.requests.take());
  await answer(first.page, "reject");
  await first.page.waitForTimeout(wait);
  const refused = await first.again();
  await first.end();
  const second = await begin();
  await answer(second.page, "accept");
  await second.page.waitForTimeout(wait);
  const accepted = await second.again();
  await withdraw(second.page);
  await second.page.waitForTimeout(wait);
  second.requests.take();
  const withdrawn = await second.again();
  await second.end();
  return { "no choice": none, refused, accepted, withdrawn };
}

const OURS = ["consent_sluis", "sluis-*"];
const fits = (pattern, name) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
const isInReach = (host, domain) => `.${host}`.endsWith(`.${domain.replace(/^\./, "")}`);
function leaksOf(state, host, found, allow) {
  const { hosts, cookies, stored } = found;
  const isFine = (name) => [...OURS, ...allow].some((pattern) => fits(pattern, name));
  const nameOf = (entry) => entry.slice(entry.indexOf(": ") + 2);
  return [
    ...hosts.filter((one) => !isFine(one)).map((one) => `${state}: asks ${one}`),
    ...cookies.filter(({ name, domain }) => !isFine(name) && isInReach(host, domain)).map(({ name, domain }) => `${state}: keeps the cookie ${name} of ${domain}`),
    ...stored.filter((entry) => !isFine(nameOf(entry))).map((entry) => `${state}: keeps ${entry}`)
  ];
}
const leaksIn = (address, findings, allow) => STATES.filter((state) => state !== "accepted").flatMap(
  (state) => leaksOf(state, new URL(address).hostname, findings[state], allow)
);
const lasting = ({ name, domain, days }) => `${name} (${domain}, ${days ? `${days} day${days === 1 ? "" : "s"}` : "until the browser is closed"})`;
const lines = (what, items) => items.length ? [`  ${what}:`, ...items.map((item) => `    ${item}`)] : [`  ${what}: none`];
function report(address, findings, leaks) {
  const states = STATES.flatMap((state) => {
    const { hosts, cookies, stored } = findings[state];
    const parts = [
      lines("other hosts", hosts),
      lines("cookies", cookies.map(lasting)),
      lines("stored", stored)
    ];
    return ["", state, ...parts.flat()];
  });
  const end = leaks.length ? ["should not be there, unless you allow it:", ...leaks.map((leak) => `- ${leak}`)] : ["nothing was found that should not be there"];
  return [address, ...states, "", ...end].join("\n");
}

const ofProcess = {
  print: (text) => process.stdout.write(`${text}
`),
  log: (text) => process.stderr.write(`${text}
`),
  environment: process.env
};
async function launch({ browser }) {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new Error("playwright-core is not installed. Run: npm install playwright-core");
  });
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ ...browser && { executablePath: browser }, args });
}
async function visit(options) {
  const browser = await launch(options);
  try {
    return await visitAll(browser, options);
  } finally {
    await browser.close();
  }
}
async function main(args, surroundings = ofProcess) {
  try {
    const options = readOptions(args, surroundings.environment);
    if (!options) {
      surroundings.print(HELP);
      return 0;
    }
    const findings = await visit(options);
    const { address, allow, json } = options;
    const leaks = leaksIn(address, findings, allow);
    surroundings.print(
      json ? JSON.stringify({ address, findings, leaks }, null, 2) : report(address, findings, leaks)
    );
    return leaks.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    surroundings.log(error.message);
    return 2;
  }
}

export { main };
