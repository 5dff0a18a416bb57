/** One value of the cookie as a browser sends it, with the header `Sec-GPC`, and what may run then. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly gpc?: string;
  readonly granted: readonly Id[];
  /** It counts, or does not, by its date alone; nginx's maps cannot tell. */
  readonly byDate?: true;
  /** It cannot be sent in a header. */
  readonly unsendable?: true;
}

export type Id = keyof typeof QUESTIONS;

/** What is asked of every value: a service, or a category, with its category. */
export const QUESTIONS = {
  analytics: "analytics",
  marketing: "marketing",
  clarity: "analytics",
  youtube: "marketing",
} as const;

export const POLICY = "2024-02-06";
export const DAYS = { granted: 180, denied: 365 };

export const timeOf = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, "");

/** A value of so many days ago; `more` stands before the version. */
export const cookieOf = (days: number, denied: string, granted: string, more = "") =>
  `at=${timeOf(days)}&policy=${POLICY}&denied=${denied}&granted=${granted}${more}&v=1`;

const ANALYTICS = ["analytics", "clarity"] as const;
const MARKETING = ["marketing", "youtube"] as const;
const ALL = [...ANALYTICS, ...MARKETING];

const BOTH = cookieOf(1, "", "analytics+marketing");
const TOLD = cookieOf(1, "", "analytics+marketing", "&signal=gpc");
const row = (name: string, value: string, granted: readonly Id[], more: Partial<Row> = {}): Row => ({
  name,
  value,
  granted,
  ...more,
});

const WHOLE = [
  row("no cookie", "", []),
  row("one category", cookieOf(1, "marketing", "analytics"), ANALYTICS),
  row("both categories", BOTH, ALL),
  row("none", cookieOf(1, "analytics+marketing", ""), []),
  row("a service without its category", cookieOf(1, "marketing", "analytics+youtube"), [
    ...ANALYTICS,
    "youtube",
  ]),
  row("a category without a service", cookieOf(1, "youtube", "marketing"), ["marketing"]),
  row("an id that begins like another", cookieOf(1, "", "youtube-2+analytics-2"), []),
  row("an id that ends like another", cookieOf(1, "my-youtube", "my-analytics+marketing"), MARKETING),
];

const DATED = [
  row("179 days old", cookieOf(179, "", "analytics"), ANALYTICS, { byDate: true }),
  row("181 days old (R40)", cookieOf(181, "", "analytics"), [], { byDate: true }),
  row("200 days old, kept for what it denies", cookieOf(200, "marketing", "analytics"), [], { byDate: true }),
  row("half a minute ahead", cookieOf(-30 / 86_400, "", "analytics"), ANALYTICS, { byDate: true }),
  row("from the future", cookieOf(-2, "", "analytics"), [], { byDate: true }),
  row("a thirteenth month", BOTH.replace(/-\d\d-/, "-13-"), [], { byDate: true }),
  row("a second that is none", BOTH.replace(/\d\dZ/, "61Z"), []),
];

const DAMAGED = [
  row("a later version", BOTH.replace("v=1", "v=2"), []),
  row("cut at the end", BOTH.slice(0, -1), []),
  row("cut in the middle", BOTH.slice(0, 60), []),
  row("one sign too much", `${BOTH}1`, []),
  row("a line end too much", `${BOTH}\n`, [], { unsendable: true }),
  row("digits of another script", cookieOf(1, "", "analytics+marketing+٣"), [], { unsendable: true }),
  row("another policy", BOTH.replace(POLICY, "2024-02-07"), []),
  row("no policy", BOTH.replace(POLICY, ""), []),
  row("a policy that the dots of a pattern would take", BOTH.replace(POLICY, "2024x02-06"), []),
  row("an id granted and denied", cookieOf(1, "youtube+marketing", "analytics+youtube"), []),
  row("an id granted twice", cookieOf(1, "", "analytics+marketing+analytics"), []),
  row("an id denied twice", cookieOf(1, "marketing+youtube+marketing", "analytics"), []),
  row("no id between two signs", cookieOf(1, "", "analytics++marketing"), []),
  row("no id after the last sign", cookieOf(1, "", "analytics+"), []),
  row("capitals", cookieOf(1, "", "Analytics+marketing"), []),
  row("encoded", encodeURIComponent(BOTH), []),
  row("a sign encoded", BOTH.replace("s+m", "s%2Bm"), []),
];

const NEW = [
  row("shown, all of them", cookieOf(1, "", "analytics+marketing", "&shown=clarity+youtube"), ALL),
  row("shown, without a new service", cookieOf(1, "", "analytics+marketing", "&shown=clarity"), [
    ...ANALYTICS,
    "marketing",
  ]),
  row("shown, and nothing was", cookieOf(1, "", "analytics+marketing", "&shown="), [
    "analytics",
    "marketing",
  ]),
  row("not shown, but granted by name", cookieOf(1, "marketing", "analytics+youtube", "&shown=clarity"), [
    ...ANALYTICS,
    "youtube",
  ]),
  row("not shown, and denied by name", cookieOf(1, "youtube", "marketing", "&shown="), ["marketing"]),
  row("shown, an id that begins like another", cookieOf(1, "", "marketing", "&shown=youtube-2+my-youtube"), [
    "marketing",
  ]),
  row("shown twice", cookieOf(1, "", "marketing", "&shown=youtube&shown=youtube"), []),
  row("shown after the signal", cookieOf(1, "", "marketing", "&signal=gpc&shown=youtube"), []),
  row("shown with a sign that no id has", cookieOf(1, "", "marketing", "&shown=youtube,clarity"), []),
  row("another signal", cookieOf(1, "", "analytics", "&signal=dnt"), []),
  row("a signal without a name", cookieOf(1, "", "analytics", "&signal="), []),
];

const SIGNALS = [
  row("GPC, decided without it (R87)", BOTH, ANALYTICS, { gpc: "1" }),
  row("GPC, decided in its face (R87)", TOLD, ALL, { gpc: "1" }),
  row("decided in its face, and it is gone", TOLD, ALL),
  row("GPC, all fields", cookieOf(1, "", "analytics+marketing", "&shown=clarity+youtube&signal=gpc"), ALL, {
    gpc: "1",
  }),
  row(
    "GPC, told, and a new service",
    cookieOf(1, "", "marketing", "&shown=clarity&signal=gpc"),
    ["marketing"],
    {
      gpc: "1",
    },
  ),
  row("GPC, a service granted by name", cookieOf(1, "marketing", "youtube"), [], { gpc: "1" }),
  row("GPC, and no cookie: it never grants (R92)", "", [], { gpc: "1" }),
  row("Sec-GPC: 0 (R84)", BOTH, ALL, { gpc: "0" }),
  row("Sec-GPC: 1,1 (R84)", BOTH, ALL, { gpc: "1,1" }),
  row("Sec-GPC: true (R84)", BOTH, ALL, { gpc: "true" }),
];

export const TABLE: readonly Row[] = [...WHOLE, ...DATED, ...DAMAGED, ...NEW, ...SIGNALS];
