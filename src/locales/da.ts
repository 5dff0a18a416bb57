import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} beder om dit samtykke til cookies",
  intro: "Vi bruger cookies og lignende teknologier, og kun de nødvendige uden dit samtykke:",
  "name.functional": "Nødvendige",
  "purpose.functional": "kræves, for at webstedet kan fungere; altid slået til.",
  "name.analytics": "Statistik",
  "purpose.analytics": "måler, hvordan webstedet bruges, så det kan forbedres.",
  "name.marketing": "Marketing",
  "purpose.marketing": "viser og måler annoncer, der følger dig på tværs af websteder.",
  withdraw:
    "Under »{preferences}« ser du, hvem der modtager data, og kan når som helst ændre dit valg eller trække det tilbage.",
  accept: "Accepter alle",
  reject: "Afvis alle",
  preferences: "Cookieindstillinger",
  policy: "Privatlivspolitik",
  saved: "Dit valg er gemt.",
  failed: "Indstillingerne kunne ikke indlæses. Prøv igen.",
};

export const notice: NoticeTexts = {
  introOut:
    "Vi bruger cookies og lignende teknologier til formålene herunder. Du kan når som helst afvise alle undtagen de nødvendige:",
  introObject:
    "Vi bruger cookies og lignende teknologier. Ud over de nødvendige er måling af besøg i samlede tal slået til, indtil du afviser det; alt andet er slået fra, indtil du accepterer det:",
  introNew: "Det, du valgte den {date}, ændres ikke. Vi spørger kun om det, du endnu ikke har svaret på:",
  signal: "Fravalgssignal efterkommet (Global Privacy Control). Slået fra på grund af det: {categories}.",
  conflict:
    "Din browser beder websteder om ikke at sælge eller dele dine data (Global Privacy Control). Hvis du slår dette til og gemmer, gælder dit valg her i stedet for signalet.",
  earlier: "Du tillod dette den {date}. Vores privatlivspolitik er ændret siden, så vi spørger igen.",
  minor: "For unge besøgende forbliver alt, der ikke er nødvendigt, slået fra.",
  choices: "Dine privatlivsvalg",
};

export const embeds: EmbedTexts = {
  sends:
    "Når det indlæses, får {provider} din IP-adresse og adressen på denne side og kan sætte cookies. Du kan når som helst ændre det under »{preferences}«.",
  ended:
    "Facebook tilbyder ikke længere denne funktion på andre websteder. Siden kan stadig deles med et link.",
  "load-once": "Indlæs én gang",
  "load-always": "Tillad altid {name}",
  openAt: "Åbn på {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Cookieindstillinger",
  explain: "Vælg, hvad du tillader. Intet ændres, før du gemmer.",
  alwaysOn: "Altid slået til",
  on: "Til",
  off: "Fra",
  some: "Delvist slået til",
  functionalMore: "Kræves, for at webstedet kan fungere. Dit valg huskes i højst {days} døgn.",
  canObject: "Kræver ikke samtykke. For at gøre indsigelse: slå fra og gem.",
  services: "Tjenester: {count}",
  filter: "Find en tjeneste",
  found: "Fundne tjenester: {count}",
  details: "Detaljer om {service}",
  provider: "Modtager",
  place: "Behandlingssted",
  purpose: "Formål",
  stores: "Cookies og lagring",
  noStores: "Sætter ingen egne cookies.",
  policyOf: "Privatlivspolitik for {provider}",
  optOut: "Fravalg hos {provider}",
  name: "Navn",
  lifetime: "Opbevaringstid",
  session: "indtil browseren lukkes",
  kept: "indtil det slettes",
  ownCookies: "dette websted",
  own: "webstedets egen server",
  save: "Gem valg",
  close: "Luk uden at gemme",
  decided: "Du traf dette valg den {date}.",
  reloadNeeded: "Det, du har trukket tilbage, stopper først, når siden genindlæses.",
  reload: "Genindlæs siden",
  "for.statistics": "Måling af besøg og brug af webstedet",
  "for.tags": "Indlæsning af andre scripts, som webstedet vælger",
  "for.recording": "Optagelse af, hvordan sider bruges (klik, rulning, markør)",
  "for.conversion": "Måling af annoncers resultat",
  "for.advertising": "Genkendelse af besøgende til annoncering",
  "for.visitor": "Skelner mellem besøgende",
  "for.session": "Holder sammen på ét besøg",
  "for.origin": "Husker, hvordan den besøgende kom hertil",
  "for.click": "Husker klikket på en annonce",
  "for.test": "Tester, om måling er mulig",
  "for.consent": "Husker et valg truffet hos udbyderen",
  "for.routing": "Vælger en server",
  "for.embed": "Visning af indhold fra udbyderen (opslag, videoer, kort)",
  "for.signin": "Login hos udbyderen",
  "for.security": "Beskyttelse mod misbrug",
  "for.chat": "Chat på webstedet",
  "for.newsletter": "Tilbud om et nyhedsbrev",
  "for.companies": "Identifikation af besøgendes organisation",
  "for.position": "Brug af din placering, når browseren må oplyse den",
  "for.preference": "Husker en indstilling",
};

export const declaration: DeclarationTexts = {
  overview: "Dette er de cookies og lignende teknologier, som {controller} bruger på dette websted.",
  undecided: "Du har endnu ikke truffet et valg.",
  change: "Ændr dit valg",
  version: "version {version}",
  granted: "Tilladt",
  denied: "Ikke tilladt",
  exempt: "Kræver ikke samtykke; du kan gøre indsigelse",
  storesOf: "Cookies og lagring for {service}",
  kind: "Type",
  "kind.cookie": "Cookie fra {site}",
  "kind.local": "Browserlager for {site}",
  "kind.tab": "Browserlager (én fane) for {site}",
  unknown: "ikke oplyst",
  ownPurpose: "At spørge om dit valg og huske det",
  ownChoice: "Husker, hvad du tillod og afviste, og hvornår",
  ownErase: "Efter en tilbagetrækning: får næste side til at slette det, der er tilbage",
  ownNews: "Fortæller webstedets andre åbne faner, at dit valg er ændret",
};

export const records: RecordTexts = {
  proof: "Bevis for dette valg: {id}",
  copy: "Kopiér",
  copied: "Kopieret.",
  ownRecords:
    "Et tilfældigt tal, der beviser, at dine valg hører sammen, og beviser, der endnu ikke er sendt til dette websted",
};
