import fc from "fast-check";

/** What nobody should write. */
export const anyJunk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    3,
    1e9,
    "",
    " ",
    "a b",
    "ab",
    "*",
    "javascript:alert(1)",
  ),
  fc.constantFrom<unknown>([], {}, ["_ga"], [1], [null], { en: 1 }, JSON.parse('{"__proto__":{"a":1}}')),
  fc.string({ maxLength: 6 }),
);

/** Mostly what fits, sometimes anything. */
const orJunk = <T>(good: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: anyJunk });

const text = fc.constantFrom("Example BV", "Café & Zonen", "<b>x</b>");
const words = fc.oneof(text, fc.record({ en: text, nl: text }, { noNullPrototype: true }));
const cookies = fc.subarray(["_x", "_y*", "wow.session"]);

const build = (part: <T>(good: fc.Arbitrary<T>) => fc.Arbitrary<unknown>) => {
  const record = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) =>
    fc.record(model, { requiredKeys, noNullPrototype: true });
  const options = (needs: Record<string, fc.Arbitrary<unknown>>) =>
    record(
      { ...needs, category: part(fc.constantFrom("analytics", "marketing")), cookies: part(cookies) },
      Object.keys(needs),
    );
  const id = {
    clarity: fc.constantFrom("abcdefghij", "a1b2c3d4"),
    ga: fc.constantFrom("G-ABC1234567", "GT-ABC123"),
    insight: fc.constantFrom<string | number>("123456", 654321),
  };
  const services = record({
    clarity: part(fc.oneof(id.clarity, options({ projectId: part(id.clarity) }))),
    "google-analytics": part(fc.oneof(id.ga, options({ id: part(id.ga) }))),
    "linkedin-insight": part(fc.oneof(id.insight, options({ partnerId: part(id.insight) }))),
    matomo: part(
      options({
        url: part(fc.constant("https://stats.example.nl/m/")),
        siteId: part(fc.constantFrom("3", 3)),
      }),
    ),
    chat: part(
      record(
        {
          category: part(fc.constantFrom("analytics", "marketing")),
          purpose: part(words),
          name: part(words),
          provider: part(text),
          script: part(fc.constantFrom("https://chat.example/x.js", "/x.js")),
          cookies: part(cookies),
        },
        ["category", "purpose"],
      ),
    ),
  });
  return record(
    {
      controller: part(text),
      policy: part(
        record(
          {
            url: part(fc.constantFrom("/privacy", "https://example.nl/p")),
            version: part(fc.constant("v1")),
          },
          ["url"],
        ),
      ),
      categories: part(
        record({
          marketing: part(fc.boolean()),
          help: part(record({ label: part(words), purpose: part(words) }, ["label", "purpose"])),
        }),
      ),
      services: part(services),
      language: part(fc.constantFrom("nl", "en-GB")),
      layout: part(fc.constantFrom("bar", "box", "dialog")),
      theme: part(fc.constantFrom("auto", "light", "dark")),
      cookie: part(
        record({
          name: part(fc.constant("mine")),
          domain: part(fc.constant("example.nl")),
          days: part(fc.integer({ min: 1, max: 400 })),
        }),
      ),
      records: part(
        record({ url: part(fc.constantFrom("/records", "https://consent.example.nl/records")) }, ["url"]),
      ),
      gate: part(record({ retrofit: part(fc.boolean()) })),
      texts: part(
        fc.dictionary(fc.constantFrom("en", "nl"), record({ intro: part(text) }), { noNullPrototype: true }),
      ),
    },
    ["controller", "policy"],
  );
};

/** Configurations with nothing to complain about. */
export const anySound = build((good) => good);
/** Configurations that are sound but for some of their parts. */
export const anyDamaged = build(orJunk);
