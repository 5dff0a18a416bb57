import { describe, expect, it } from "vitest";
import { aboutsOf } from "../../src/abouts.ts";
import type { Service } from "../../src/types.ts";
import { service, settings } from "./make.ts";
import { loadAllBut } from "./parts.ts";
import { about, cookie } from "./storage/traces.ts";

async function factsOf(one: Service, language = "en", load = loadAllBut()) {
  const abouts = await aboutsOf({ settings: settings({ services: [one] }), language, load });
  return abouts[one.id];
}

const chat = (options: Record<string, unknown>) => service("chat", "marketing", { options });
const CHAT = { category: "marketing", purpose: "to talk with you." };

describe("the facts of a service", () => {
  it("are those of its preset, by the script door", async () => {
    expect(await factsOf(service("clarity"))).toMatchObject({ name: "Microsoft Clarity" });
  });

  it("are those it brings along, by the module door", async () => {
    const own = about([cookie("own")]);
    const load = loadAllBut("about/");
    expect(
      await factsOf(service("clarity", "analytics", { about: async () => ({ about: own }) }), "en", load),
    ).toEqual(own);
  });

  it("may depend on the options", async () => {
    const facts = (url: string) => factsOf(service("matomo", "analytics", { options: { url } }));
    const [own, cloud] = [
      await facts("https://stats.example.nl/"),
      await facts("https://shop.matomo.cloud/"),
    ];
    expect(own?.provider).toBeUndefined();
    expect(cloud?.provider).toBeTruthy();
  });

  it("that cannot be had leave it listed by its id, with what the site says", async () => {
    const one = service("clarity", "analytics", { options: { cookies: ["mine_*"] } });
    expect(await factsOf(one, "en", loadAllBut("about/"))).toMatchObject({
      name: "clarity",
      purposes: [""],
      stores: [{ name: "mine_*", purpose: "" }],
    });
  });

  it("that cannot be had do not keep those of others away", async () => {
    const services = [service("clarity"), service("hotjar", "analytics")];
    const abouts = await aboutsOf({
      settings: settings({ services }),
      language: "en",
      load: loadAllBut("about/hotjar"),
    });
    expect([abouts.clarity?.name, abouts.hotjar?.name]).toEqual(["Microsoft Clarity", "hotjar"]);
  });
});

describe("the facts of a service of the site's own", () => {
  it("are what the site says of it, in the visitor's language", async () => {
    const options = {
      ...CHAT,
      purpose: { en: "to talk.", nl: "om te praten." },
      name: { en: "Chat", nl: "Chatten" },
      provider: "Chat BV",
      places: ["NL"],
      policy: "https://chat.example/privacy",
      optOut: "https://chat.example/out",
    };
    expect(await factsOf(chat(options), "nl")).toEqual({
      name: "Chatten",
      provider: "Chat BV",
      places: ["NL"],
      purposes: ["om te praten."],
      policy: "https://chat.example/privacy",
      optOut: "https://chat.example/out",
      stores: [],
    });
  });

  it("are its id and its purpose where the site says no more", async () => {
    expect(await factsOf(chat(CHAT))).toEqual({
      name: "chat",
      places: [],
      purposes: ["to talk with you."],
      stores: [],
    });
  });

  it("are fetched from nowhere, though it has the name of no preset", async () => {
    expect((await factsOf(chat(CHAT), "en", () => Promise.reject(new Error("asked"))))?.name).toBe("chat");
  });
});

describe("the cookies that the site names beside the facts", () => {
  const storesOf = async (cookies: unknown, language = "en") =>
    (await factsOf(chat({ ...CHAT, cookies }), language))?.stores;

  it("are names of which nothing else is known, or what the site says", async () => {
    const entry = {
      name: "chat_id",
      lifetime: [1, "year"],
      domain: "chat.example",
      kind: "local",
      purpose: { nl: "wie u bent" },
    };
    expect(await storesOf(["chat_*", entry], "nl")).toEqual([
      { name: "chat_*", purpose: "" },
      {
        name: "chat_id",
        lifetime: [1, "year"],
        domain: "chat.example",
        kind: "local",
        purpose: "wie u bent",
      },
    ]);
  });

  it("come after those of the preset", async () => {
    const facts = await factsOf(service("clarity", "analytics", { options: { cookies: ["mine"] } }));
    expect(facts?.stores.at(-1)).toEqual({ name: "mine", purpose: "" });
    expect(facts?.stores[0]?.name).toBe("_clck");
  });

  it.each([["*"], ["a*"], ["a b"], [5], [null], [undefined], [["x"]], [{}], [{ name: 5 }]])(
    "are left out where one is %j, which would erase too much or nothing",
    async (one) => {
      expect(await storesOf([one])).toEqual([]);
    },
  );

  it.each([["text"], [5], [{}], [null]])("are none where the list is %j", async (cookies) => {
    expect(await storesOf(cookies)).toEqual([]);
  });
});
