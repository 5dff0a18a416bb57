import type { Cookie, Found } from "./found.ts";
import { type Findings, STATES } from "./states.ts";

/** What Sluis keeps itself. */
const OURS = ["consent_sluis", "sluis-*"];

const fits = (pattern: string, name: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Whether a page at that host could remove it; what other sites keep is told by the host that was asked. */
const isInReach = (host: string, domain: string) => `.${host}`.endsWith(`.${domain.replace(/^\./, "")}`);

/** What was found in a state in which nothing optional may be there, in words. */
function leaksOf(state: string, host: string, found: Found, allow: readonly string[]): string[] {
  const { hosts, cookies, stored } = found;
  const isFine = (name: string) => [...OURS, ...allow].some((pattern) => fits(pattern, name));
  const nameOf = (entry: string) => entry.slice(entry.indexOf(": ") + 2);
  return [
    ...hosts.filter((one) => !isFine(one)).map((one) => `${state}: asks ${one}`),
    ...cookies
      .filter(({ name, domain }) => !isFine(name) && isInReach(host, domain))
      .map(({ name, domain }) => `${state}: keeps the cookie ${name} of ${domain}`),
    ...stored.filter((entry) => !isFine(nameOf(entry))).map((entry) => `${state}: keeps ${entry}`),
  ];
}

/** Everything that should not be there, in every state but the one that was agreed to. */
export const leaksIn = (address: string, findings: Findings, allow: readonly string[]): string[] =>
  STATES.filter((state) => state !== "accepted").flatMap((state) =>
    leaksOf(state, new URL(address).hostname, findings[state], allow),
  );

const lasting = ({ name, domain, days }: Cookie) =>
  `${name} (${domain}, ${days ? `${days} day${days === 1 ? "" : "s"}` : "until the browser is closed"})`;

const lines = (what: string, items: readonly string[]) =>
  items.length ? [`  ${what}:`, ...items.map((item) => `    ${item}`)] : [`  ${what}: none`];

/** All of it for a person to read. */
export function report(address: string, findings: Findings, leaks: readonly string[]): string {
  const states = STATES.flatMap((state) => {
    const { hosts, cookies, stored } = findings[state];
    const parts = [
      lines("other hosts", hosts),
      lines("cookies", cookies.map(lasting)),
      lines("stored", stored),
    ];
    return ["", state, ...parts.flat()];
  });
  const end = leaks.length
    ? ["should not be there, unless you allow it:", ...leaks.map((leak) => `- ${leak}`)]
    : ["nothing was found that should not be there"];
  return [address, ...states, "", ...end].join("\n");
}
