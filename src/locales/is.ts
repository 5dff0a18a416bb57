import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} óskar eftir samþykki þínu fyrir vafrakökum",
  intro: "Við notum vafrakökur og svipaða tækni. Allt nema það nauðsynlega er háð samþykki þínu:",
  "name.functional": "Nauðsynlegar",
  "purpose.functional": "vefurinn þarf þær til að virka; alltaf kveikt.",
  "name.analytics": "Tölfræði",
  "purpose.analytics": "mælir notkun vefsins svo að bæta megi hann.",
  "name.marketing": "Markaðssetning",
  "purpose.marketing": "birtir og mælir auglýsingar sem fylgja þér á milli vefja.",
  withdraw:
    "Undir „{preferences}“ sérðu viðtakendur gagna og getur hvenær sem er breytt vali þínu eða afturkallað það.",
  accept: "Samþykkja allt",
  reject: "Afþakka allt",
  preferences: "Vafrakökustillingar",
  policy: "Persónuverndarstefna",
  saved: "Val þitt hefur verið vistað.",
  failed: "Ekki tókst að sækja stillingarnar. Reyndu aftur.",
};

export const notice: NoticeTexts = {
  introOut:
    "Við notum vafrakökur og svipaða tækni í eftirfarandi tilgangi. Þú getur hvenær sem er afþakkað allt nema það nauðsynlega:",
  introObject:
    "Við notum vafrakökur og svipaða tækni. Auk þess nauðsynlega er kveikt á mælingum á heildarfjölda heimsókna þar til þú afþakkar þær; slökkt er á öllu öðru þar til þú samþykkir það:",
  introNew:
    "Það sem þú valdir {date} stendur óbreytt. Við spyrjum aðeins um það sem þú hefur ekki svarað enn:",
  signal: "Farið var eftir merki um afþökkun (Global Privacy Control). Slökkt af þeim sökum: {categories}.",
  conflict:
    "Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim (Global Privacy Control). Ef þú kveikir á þessu og vistar gildir val þitt hér í stað merkisins.",
  earlier: "Þú leyfðir þetta {date}. Persónuverndarstefna okkar hefur breyst síðan og því spyrjum við aftur.",
  minor: "Slökkt er áfram á öllu valfrjálsu fyrir unga gesti.",
  choices: "Persónuverndarval þitt",
};

export const embeds: EmbedTexts = {
  sends:
    "Við hleðslu fær viðtakandi ({provider}) IP-tölu þína og slóð þessarar síðu og kann að vista vafrakökur. Þú getur breytt þessu hvenær sem er undir „{preferences}“.",
  ended: "Facebook býður þessa viðbót ekki lengur á öðrum vefjum. Enn má deila síðunni með tengli.",
  "load-once": "Hlaða einu sinni",
  "load-always": "Leyfa alltaf: {name}",
  openAt: "Opna á {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Vafrakökustillingar",
  explain: "Veldu hvað þú leyfir. Ekkert breytist fyrr en þú vistar.",
  alwaysOn: "Alltaf kveikt",
  on: "Kveikt",
  off: "Slökkt",
  some: "Kveikt að hluta",
  functionalMore: "Vefurinn þarf þær til að virka. Hámarksgeymslutími vals þíns í dögum: {days}.",
  canObject: "Þarf ekki samþykki. Til að andmæla skaltu slökkva og vista.",
  services: "Þjónustur: {count}",
  filter: "Finna þjónustu",
  found: "Fundnar þjónustur: {count}",
  details: "Nánar: {service}",
  provider: "Viðtakandi",
  place: "Vinnslustaður",
  purpose: "Tilgangur",
  stores: "Vafrakökur og geymsla",
  noStores: "Vistar engar eigin vafrakökur.",
  policyOf: "Persónuverndarstefna: {provider}",
  optOut: "Afþökkun: {provider}",
  name: "Heiti",
  lifetime: "Geymslutími",
  session: "þar til vafranum er lokað",
  kept: "þar til því er eytt",
  ownCookies: "þessi vefur",
  own: "eigin netþjónn vefsins",
  save: "Vista val",
  close: "Loka án þess að vista",
  decided: "Þú valdir þetta {date}.",
  reloadNeeded: "Það sem þú afturkallaðir stöðvast ekki fyrr en síðan er endurhlaðin.",
  reload: "Endurhlaða síðu",
  "for.statistics": "Mæling á heimsóknum og notkun vefsins",
  "for.tags": "Hleðsla annars kóða sem vefurinn velur",
  "for.recording": "Upptaka á notkun síðna (smellir, skrun, bendill)",
  "for.conversion": "Mæling á árangri auglýsinga",
  "for.advertising": "Auðkenning gesta vegna auglýsinga",
  "for.visitor": "Greinir gesti að",
  "for.session": "Heldur einni heimsókn saman",
  "for.origin": "Man hvernig gesturinn kom hingað",
  "for.click": "Man smell á auglýsingu",
  "for.test": "Prófar hvort mæling er möguleg",
  "for.consent": "Man val sem gert var hjá þjónustuveitandanum",
  "for.routing": "Velur netþjón",
  "for.embed": "Birting efnis frá þjónustuveitandanum (færslur, myndskeið, kort)",
  "for.signin": "Innskráning hjá þjónustuveitandanum",
  "for.security": "Vörn gegn misnotkun",
  "for.chat": "Netspjall á vefnum",
  "for.newsletter": "Boð um fréttabréf",
  "for.companies": "Greining á því hvaða fyrirtæki eða stofnun gestur tilheyrir",
  "for.position": "Notkun staðsetningar þinnar þegar vafrinn má gefa hana upp",
  "for.preference": "Man stillingu",
};

export const declaration: DeclarationTexts = {
  overview: "Þetta eru vafrakökurnar og svipuð tækni sem {controller} notar á þessum vef.",
  undecided: "Þú hefur ekki valið enn.",
  change: "Breyta vali",
  version: "útgáfa {version}",
  granted: "Leyft",
  denied: "Ekki leyft",
  exempt: "Þarf ekki samþykki; þú getur andmælt",
  storesOf: "Vafrakökur og geymsla: {service}",
  kind: "Tegund",
  "kind.cookie": "Vafrakaka: {site}",
  "kind.local": "Vafrageymsla: {site}",
  "kind.tab": "Vafrageymsla (einn flipi): {site}",
  unknown: "ekki tilgreint",
  ownPurpose: "Að spyrja um val þitt og muna það",
  ownChoice: "Man hvað þú leyfðir og afþakkaðir, og hvenær",
  ownErase: "Eftir afturköllun: lætur næstu síðu eyða því sem eftir varð",
  ownNews: "Lætur aðra opna flipa vefsins vita að val þitt hefur breyst",
};

export const records: RecordTexts = {
  proof: "Sönnun þessa vals: {id}",
  copy: "Afrita",
  copied: "Afritað.",
  ownRecords:
    "Slembitala sem sannar að ákvarðanir þínar eigi saman, og sannanir sem á eftir að senda þessum vef",
};
