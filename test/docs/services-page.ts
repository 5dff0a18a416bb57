import { inWords } from "../../src/dom/lifetime.ts";
import { preferences as texts } from "../../src/locales/en.ts";
import { HINTS } from "../../src/services/hints.ts";
import type { About, Notes, Preset, Rules } from "../../src/types.ts";

/** One service, as the page shows it. */
export interface Entry {
  readonly preset: Pick<Preset, "id" | "category">;
  readonly rules: Rules;
  /** The function of the module door. */
  readonly maker: string;
  readonly about: About;
  /** The facts with options that change them. */
  readonly others: readonly { readonly when: string; readonly about: About }[];
  readonly notes: Notes;
  readonly start: keyof typeof STARTS;
  /** `yes`, `no`, or the option that brings it. */
  readonly reload: string;
}

const TEXTS: Readonly<Record<string, string>> = texts;

const INTRO = `# Services

What every preset gates, stores and contacts. This page is made from the files in \`src/services/about\`; change those and
run \`npm run docs\`.

The facts come from vendors' documentation and source where those could be read, and from public projects elsewhere. What
could not be verified, and where sources disagree, stands with each service. Recipients and places are starting points:
an owner should check them against the contract.

- **needs** lists the options that must be given; the first one may be given alone. Every service also takes \`category\`,
  \`reason\`, \`cookies\` and \`script\`.
- **reload** says whether a withdrawal loads the page again because nothing else stops the script.
- Nothing of a service is requested before its grant, and while it is denied, calls to its functions come to nothing.
  Only an explicit option changes that: \`consentMode.advanced\` of the Google services, and two modes of Matomo.
- First-party cookies and storage keys are erased on withdrawal. Cookies on other domains are out of a page's reach.
- The hosts are what the service itself needs in a Content-Security-Policy. With \`'strict-dynamic'\` and a nonce no hosts
  are needed for scripts.
`;

/** What a grant sets going. */
const STARTS = {
  script: "its script is loaded.",
  use: "its script waits until the visitor uses something marked `data-consent-use`.",
  markup: "it lets through what the page marks as this service's; Sluis loads nothing.",
  both: "it lets through what the page marks as this service's, and loads a script where an option asks for one.",
  nothing: "it is always on, and Sluis loads nothing.",
};

const code = (text: string) => `\`${text}\``;
const codes = (list: readonly string[]) => list.map(code).join(", ");
const link = (address: string) => `<${address}>`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A heading and what stands under it; nothing where nothing does. */
const part = (title: string, body: string) => (body ? `### ${title}\n\n${body}` : "");

const bullets = (list: readonly string[] = []) => list.map((one) => `- ${one}`).join("\n");

const recipient = ({ provider = "the site's owner", places }: About) =>
  `${provider}; ${places.map((place) => TEXTS[place] ?? place).join(", ")}`;

const isSet = (needs: object, option: string) => (option in needs ? "yes" : "no");

const storesOf = (about: About) =>
  table(
    ["name", "kind", "domain", "kept", "purpose"],
    about.stores.map(({ name, kind = "cookie", domain, lifetime, purpose }) => [
      code(name),
      { cookie: "cookie", local: "local storage", tab: "session storage" }[kind],
      domain ?? "this site",
      lifetime ? inWords(lifetime, "en", TEXTS) : "",
      TEXTS[`for.${purpose}`] ?? purpose,
    ]),
  );

function section({ preset, rules, maker, about, others, notes, start, reload }: Entry): string {
  const { id, category } = preset;
  const { needs } = rules;
  const options = Object.entries(HINTS[id] ?? {});
  const purposes = about.purposes.map((purpose) => TEXTS[`for.${purpose}`] ?? purpose);
  const domains = [...new Set(about.stores.flatMap(({ domain }) => domain?.split(", ") ?? []))];
  const links = [
    about.policy && `Statement: ${link(about.policy)}`,
    about.optOut && `Opt-out: ${link(about.optOut)}`,
  ];
  return [
    `## ${id}`,
    `${about.name}; ${code(`${maker}()`)} in the module door.`,
    `**Category:** ${code(category)}. ${notes.reason}`,
    `**Purpose:** ${purposes.join("; ")}.`,
    [
      `**Recipient and place:** ${recipient(about)}.`,
      ...others.map(
        (one) => `${one.when}: ${recipient(one.about)}${one.about.stores.length ? "" : "; stores nothing"}.`,
      ),
    ].join(" "),
    `**Is told:** ${notes.data}`,
    part(
      "Options",
      options.length
        ? table(
            ["option", "is", "needed"],
            options.map(([name, text]) => [code(name), text, isSet(needs, name)]),
          )
        : "",
    ),
    part("Cookies and storage", about.stores.length ? storesOf(about) : "None of its own."),
    about.alsoErase ? `Also erased: ${codes(about.alsoErase)}.` : "",
    domains.length ? `Third-party domains: ${codes(domains)}.` : "",
    part(
      "Hosts",
      Object.keys(notes.hosts).length
        ? table(
            ["directive", "hosts"],
            Object.entries(notes.hosts).map(([name, hosts]) => [code(name), codes(hosts)]),
          )
        : "",
    ),
    part(
      "Grant and withdrawal",
      bullets([`Grant: ${STARTS[start]}`, `Withdrawal: ${notes.withdrawal}`, `Reload: ${reload}.`]),
    ),
    part("Links", bullets(links.filter((one) => one !== undefined))),
    part("Not verified", bullets(notes.unverified)),
    part("Where sources disagree", bullets(notes.conflicts)),
    part("Sources", bullets(notes.sources.map(link))),
    `Checked ${notes.checked}.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const summary = (entries: readonly Entry[]) =>
  table(
    ["id", "module function", "category", "needs", "reload", "checked"],
    entries.map(({ preset: { id, category }, rules: { needs }, maker, notes, reload }) => [
      `[${id}](#${id})`,
      code(maker),
      category,
      codes(Object.keys(needs)),
      reload,
      notes.checked,
    ]),
  );

/** The whole of docs/services.md. */
export const servicesPage = (entries: readonly Entry[]): string =>
  `${[INTRO.trimEnd(), summary(entries), ...entries.map(section)].join("\n\n")}\n`;
