import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} ber om ditt samtycke till kakor",
  intro: "Vi använder kakor och liknande tekniker, och bara de nödvändiga utan ditt samtycke:",
  "name.functional": "Nödvändiga",
  "purpose.functional": "krävs för att webbplatsen ska fungera; alltid på.",
  "name.analytics": "Statistik",
  "purpose.analytics": "mäter hur webbplatsen används, så att den kan förbättras.",
  "name.marketing": "Marknadsföring",
  "purpose.marketing": "visar och mäter annonser som följer dig mellan webbplatser.",
  withdraw:
    "Under ”{preferences}” ser du vem som tar emot uppgifter och kan när som helst ändra eller återkalla ditt val.",
  accept: "Godkänn alla",
  reject: "Avvisa alla",
  preferences: "Inställningar för kakor",
  policy: "Integritetspolicy",
  saved: "Ditt val har sparats.",
  failed: "Inställningarna kunde inte laddas. Försök igen.",
};

export const notice: NoticeTexts = {
  introOut:
    "Vi använder kakor och liknande tekniker för ändamålen nedan. Du kan när som helst avvisa alla utom de nödvändiga:",
  introObject:
    "Vi använder kakor och liknande tekniker. Utöver de nödvändiga är mätning av besök i totalsiffror på tills du avvisar den; allt annat är av tills du godkänner det:",
  introNew: "Det du valde den {date} ändras inte. Vi frågar bara om det du inte har svarat på ännu:",
  signal: "Avanmälningssignalen har följts (Global Privacy Control). Avstängt på grund av den: {categories}.",
  conflict:
    "Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Om du slår på detta och sparar gäller ditt val här i stället för signalen.",
  earlier: "Du tillät detta den {date}. Vår integritetspolicy har ändrats sedan dess, så vi frågar igen.",
  minor: "Allt valfritt förblir avstängt för unga besökare.",
  choices: "Dina integritetsval",
};

export const embeds: EmbedTexts = {
  sends:
    "När det laddas får {provider} din IP-adress och den här sidans adress och kan lagra kakor. Du kan när som helst ändra det under ”{preferences}”.",
  ended:
    "Facebook erbjuder inte längre den här funktionen på andra webbplatser. Sidan kan fortfarande delas med en länk.",
  "load-once": "Ladda en gång",
  "load-always": "Tillåt alltid {name}",
  openAt: "Öppna på {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Inställningar för kakor",
  explain: "Välj vad du tillåter. Inget ändras förrän du sparar.",
  alwaysOn: "Alltid på",
  on: "På",
  off: "Av",
  some: "Delvis på",
  functionalMore: "Krävs för att webbplatsen ska fungera. Ditt val sparas i högst {days} dygn.",
  canObject: "Kräver inget samtycke. För att invända: stäng av och spara.",
  services: "Tjänster: {count}",
  filter: "Sök en tjänst",
  found: "Hittade tjänster: {count}",
  details: "Detaljer om {service}",
  provider: "Mottagare",
  place: "Plats för behandling",
  purpose: "Ändamål",
  stores: "Kakor och lagring",
  noStores: "Lagrar inga egna kakor.",
  policyOf: "Integritetspolicy för {provider}",
  optOut: "Avanmälan hos {provider}",
  name: "Namn",
  lifetime: "Lagringstid",
  session: "tills webbläsaren stängs",
  kept: "tills det tas bort",
  ownCookies: "den här webbplatsen",
  own: "webbplatsens egen server",
  save: "Spara val",
  close: "Stäng utan att spara",
  decided: "Du gjorde detta val den {date}.",
  reloadNeeded: "Det du har återkallat upphör först när sidan laddas om.",
  reload: "Ladda om sidan",
  "for.statistics": "Mätning av besök och användning av webbplatsen",
  "for.tags": "Laddning av andra skript, som webbplatsen väljer",
  "for.recording": "Inspelning av hur sidor används (klick, rullning, pekare)",
  "for.conversion": "Mätning av annonsers resultat",
  "for.advertising": "Igenkänning av besökare för annonsering",
  "for.visitor": "Skiljer besökare åt",
  "for.session": "Håller ihop ett besök",
  "for.origin": "Minns hur besökaren kom hit",
  "for.click": "Minns klicket på en annons",
  "for.test": "Testar om mätning är möjlig",
  "for.consent": "Minns ett val som gjorts hos leverantören",
  "for.routing": "Väljer en server",
  "for.embed": "Visning av innehåll från leverantören (inlägg, videor, kartor)",
  "for.signin": "Inloggning hos leverantören",
  "for.security": "Skydd mot missbruk",
  "for.chat": "Chatt på webbplatsen",
  "for.newsletter": "Erbjudande om ett nyhetsbrev",
  "for.companies": "Identifiering av besökares organisation",
  "for.position": "Användning av din plats, när webbläsaren får lämna ut den",
  "for.preference": "Minns en inställning",
};

export const declaration: DeclarationTexts = {
  overview: "Det här är de kakor och liknande tekniker som {controller} använder på den här webbplatsen.",
  undecided: "Du har inte gjort något val ännu.",
  change: "Ändra ditt val",
  version: "version {version}",
  granted: "Tillåtet",
  denied: "Inte tillåtet",
  exempt: "Kräver inget samtycke; du kan invända",
  storesOf: "Kakor och lagring för {service}",
  kind: "Typ",
  "kind.cookie": "Kaka från {site}",
  "kind.local": "Webbläsarlagring för {site}",
  "kind.tab": "Webbläsarlagring (en flik) för {site}",
  unknown: "inte angivet",
  ownPurpose: "Att fråga om ditt val och minnas det",
  ownChoice: "Minns vad du tillät och avvisade, och när",
  ownErase: "Efter ett återkallande: låter nästa sida ta bort det som blev kvar",
  ownNews: "Meddelar webbplatsens andra öppna flikar att ditt val har ändrats",
};

export const records: RecordTexts = {
  proof: "Bevis på detta val: {id}",
  copy: "Kopiera",
  copied: "Kopierat.",
  ownRecords:
    "Ett slumptal som bevisar att dina val hör ihop, och bevis som ännu inte har skickats till den här webbplatsen",
};
