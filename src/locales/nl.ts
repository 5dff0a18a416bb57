import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} vraagt uw toestemming voor cookies",
  intro:
    "Wij gebruiken cookies en vergelijkbare technieken, behalve de functionele alleen met uw toestemming:",
  "name.functional": "Functioneel",
  "purpose.functional": "nodig om deze site te laten werken; altijd aan.",
  "name.analytics": "Analytisch",
  "purpose.analytics": "het gebruik van de site meten en die verbeteren.",
  "name.marketing": "Marketing",
  "purpose.marketing": "advertenties die u van site naar site volgen.",
  withdraw: "Bij ‘{preferences}’ ziet u wie gegevens ontvangt en kunt u uw keuze altijd intrekken.",
  accept: "Alles accepteren",
  reject: "Alles weigeren",
  preferences: "Cookievoorkeuren",
  policy: "Privacyverklaring",
  saved: "Uw keuze is bewaard.",
  failed: "Laden is mislukt. Probeer het opnieuw.",
};

export const notice: NoticeTexts = {
  introOut:
    "Wij gebruiken cookies en vergelijkbare technieken voor de doelen hieronder. Alles behalve de functionele kunt u altijd weigeren:",
  introObject:
    "Wij gebruiken cookies en vergelijkbare technieken. Naast de functionele staat bezoek meten in totaalcijfers aan tot u dat weigert; al het andere staat uit tot u het accepteert:",
  introNew:
    "Wat u op {date} koos, blijft zoals het is. Wij vragen alleen naar wat u nog niet hebt beantwoord:",
  signal: "Afmeldsignaal gevolgd (Global Privacy Control). Daardoor uit: {categories}.",
  conflict:
    "Uw browser vraagt websites uw gegevens niet te verkopen of te delen (Global Privacy Control). Zet u dit aan en slaat u op, dan geldt hier uw keuze in plaats van dat signaal.",
  earlier:
    "U stond dit toe op {date}. Onze privacyverklaring is sindsdien gewijzigd; daarom vragen wij het opnieuw.",
  minor: "Voor jonge bezoekers blijft alles behalve het functionele uit.",
  choices: "Uw privacykeuzes",
};

export const embeds: EmbedTexts = {
  sends:
    "Laden geeft {provider} uw IP-adres en het adres van deze pagina, en kan cookies plaatsen. Wijzigen kan altijd via ‘{preferences}’.",
  ended: "Facebook biedt dit onderdeel niet meer aan op andere websites. Delen kan nog wel met een link.",
  "load-once": "Eén keer laden",
  "load-always": "{name} altijd toestaan",
  openAt: "Openen op {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Cookievoorkeuren",
  explain: "Kies wat u toestaat. Er verandert niets tot u opslaat.",
  alwaysOn: "Altijd aan",
  on: "Aan",
  off: "Uit",
  some: "Deels aan",
  functionalMore: "Nodig om de site te laten werken. Uw keuze blijft hoogstens {days} dagen bewaard.",
  canObject: "Geen toestemming nodig. Bezwaar? Zet het uit en sla op.",
  services: "Diensten: {count}",
  filter: "Zoek een dienst",
  found: "Gevonden diensten: {count}",
  details: "Details van {service}",
  provider: "Ontvanger",
  place: "Plaats van verwerking",
  purpose: "Doel",
  stores: "Cookies en opslag",
  noStores: "Plaatst zelf geen cookies.",
  policyOf: "Privacybeleid van {provider}",
  optOut: "Afmelden bij {provider}",
  name: "Naam",
  lifetime: "Bewaartermijn",
  session: "tot de browser sluit",
  kept: "tot het wordt verwijderd",
  ownCookies: "deze site",
  own: "de eigen server van de site",
  save: "Keuzes opslaan",
  close: "Sluiten zonder opslaan",
  decided: "U maakte deze keuze op {date}.",
  reloadNeeded: "Wat u introk, stopt na opnieuw laden.",
  reload: "Opnieuw laden",
  "for.statistics": "Gebruik van de site meten",
  "for.tags": "Andere scripts laden",
  "for.recording": "Opnemen hoe u de site gebruikt",
  "for.conversion": "Het resultaat van advertenties meten",
  "for.advertising": "Bezoekers herkennen voor advertenties",
  "for.visitor": "Onderscheidt bezoekers",
  "for.session": "Houdt één bezoek bij elkaar",
  "for.origin": "Onthoudt hoe u hier kwam",
  "for.click": "Onthoudt een klik op een advertentie",
  "for.test": "Test of meten mogelijk is",
  "for.consent": "Onthoudt een keuze",
  "for.routing": "Kiest een server",
  "for.embed": "Inhoud van de aanbieder tonen",
  "for.signin": "Inloggen bij de aanbieder",
  "for.security": "Beschermen tegen misbruik",
  "for.chat": "Chatten met de site",
  "for.newsletter": "Een nieuwsbrief aanbieden",
  "for.companies": "Zien van welke organisatie u komt",
  "for.position": "Uw locatie gebruiken",
  "for.preference": "Onthoudt een keuze",
};

export const declaration: DeclarationTexts = {
  overview: "Dit zijn de cookies en vergelijkbare technieken die {controller} op deze site gebruikt.",
  undecided: "U hebt nog geen keuze gemaakt.",
  change: "Wijzig uw keuze",
  version: "versie {version}",
  granted: "Toegestaan",
  denied: "Niet toegestaan",
  exempt: "Geen toestemming nodig; u kunt bezwaar maken",
  storesOf: "Cookies en opslag van {service}",
  kind: "Soort",
  "kind.cookie": "Cookie van {site}",
  "kind.local": "Browseropslag van {site}",
  "kind.tab": "Browseropslag (één tabblad) van {site}",
  unknown: "niet vermeld",
  ownPurpose: "Uw keuze vragen en onthouden",
  ownChoice: "Onthoudt wat u toestond en weigerde, en wanneer",
  ownErase: "Na een intrekking: laat de volgende pagina verwijderen wat achterbleef",
  ownNews: "Meldt andere open tabbladen van deze site dat uw keuze veranderde",
};

export const records: RecordTexts = {
  proof: "Bewijs van deze keuze: {id}",
  copy: "Kopiëren",
  copied: "Gekopieerd.",
  ownRecords:
    "Een willekeurig getal dat bewijst dat uw keuzes bij elkaar horen, en bewijzen die nog niet naar deze site zijn verstuurd",
};
