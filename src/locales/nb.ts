import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} ber om ditt samtykke til informasjonskapsler",
  intro: "Vi bruker informasjonskapsler og lignende teknologi, og bare de nødvendige uten ditt samtykke:",
  "name.functional": "Nødvendige",
  "purpose.functional": "kreves for at nettstedet skal virke; alltid på.",
  "name.analytics": "Statistikk",
  "purpose.analytics": "måler hvordan nettstedet brukes, slik at det kan forbedres.",
  "name.marketing": "Markedsføring",
  "purpose.marketing": "viser og måler annonser som følger deg på tvers av nettsteder.",
  withdraw:
    "Under «{preferences}» ser du hvem som mottar opplysninger, og kan når som helst endre eller trekke tilbake valget ditt.",
  accept: "Godta alle",
  reject: "Avvis alle",
  preferences: "Innstillinger for informasjonskapsler",
  policy: "Personvernerklæring",
  saved: "Valget ditt er lagret.",
  failed: "Innstillingene kunne ikke lastes. Prøv igjen.",
};

export const notice: NoticeTexts = {
  introOut:
    "Vi bruker informasjonskapsler og lignende teknologi til formålene nedenfor. Du kan når som helst avvise alle unntatt de nødvendige:",
  introObject:
    "Vi bruker informasjonskapsler og lignende teknologi. I tillegg til de nødvendige er måling av besøk i samlede tall på til du avviser det; alt annet er av til du godtar det:",
  introNew: "Det du valgte {date}, forblir som det er. Vi spør bare om det du ikke har svart på ennå:",
  signal: "Reservasjonssignalet er fulgt (Global Privacy Control). Av på grunn av det: {categories}.",
  conflict:
    "Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Hvis du slår dette på og lagrer, gjelder valget ditt her i stedet for signalet.",
  earlier: "Du tillot dette {date}. Personvernerklæringen vår er endret siden, så vi spør på nytt.",
  minor: "Alt valgfritt forblir av for unge besøkende.",
  choices: "Dine personvernvalg",
};

export const embeds: EmbedTexts = {
  sends:
    "Når det lastes, får {provider} IP-adressen din og adressen til denne siden og kan lagre informasjonskapsler. Du kan når som helst endre dette under «{preferences}».",
  ended:
    "Facebook tilbyr ikke lenger denne funksjonen på andre nettsteder. Siden kan fremdeles deles med en lenke.",
  "load-once": "Last én gang",
  "load-always": "Tillat alltid {name}",
  openAt: "Åpne på {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Innstillinger for informasjonskapsler",
  explain: "Velg hva du tillater. Ingenting endres før du lagrer.",
  alwaysOn: "Alltid på",
  on: "På",
  off: "Av",
  some: "Delvis på",
  functionalMore: "Kreves for at nettstedet skal virke. Valget ditt huskes i høyst {days} døgn.",
  canObject: "Krever ikke samtykke. For å protestere: slå av og lagre.",
  services: "Tjenester: {count}",
  filter: "Finn en tjeneste",
  found: "Tjenester funnet: {count}",
  details: "Detaljer om {service}",
  provider: "Mottaker",
  place: "Behandlingssted",
  purpose: "Formål",
  stores: "Informasjonskapsler og lagring",
  noStores: "Lagrer ingen egne informasjonskapsler.",
  policyOf: "Personvernerklæring for {provider}",
  optOut: "Reserver deg hos {provider}",
  name: "Navn",
  lifetime: "Lagringstid",
  session: "til nettleseren lukkes",
  kept: "til det fjernes",
  ownCookies: "dette nettstedet",
  own: "nettstedets egen server",
  save: "Lagre valg",
  close: "Lukk uten å lagre",
  decided: "Du gjorde dette valget {date}.",
  reloadNeeded: "Det du har trukket tilbake, stanser først når siden lastes på nytt.",
  reload: "Last siden på nytt",
  "for.statistics": "Måling av besøk og bruk av nettstedet",
  "for.tags": "Lasting av andre skript, som nettstedet velger",
  "for.recording": "Opptak av hvordan sider brukes (klikk, rulling, peker)",
  "for.conversion": "Måling av resultatet av annonser",
  "for.advertising": "Gjenkjenning av besøkende for annonsering",
  "for.visitor": "Skiller besøkende fra hverandre",
  "for.session": "Holder ett besøk sammen",
  "for.origin": "Husker hvordan den besøkende kom hit",
  "for.click": "Husker klikket på en annonse",
  "for.test": "Tester om måling er mulig",
  "for.consent": "Husker et valg gjort hos leverandøren",
  "for.routing": "Velger en server",
  "for.embed": "Visning av innhold fra leverandøren (innlegg, videoer, kart)",
  "for.signin": "Innlogging hos leverandøren",
  "for.security": "Beskyttelse mot misbruk",
  "for.chat": "Chat på nettstedet",
  "for.newsletter": "Tilbud om et nyhetsbrev",
  "for.companies": "Identifisering av besøkendes organisasjon",
  "for.position": "Bruk av posisjonen din, når nettleseren får oppgi den",
  "for.preference": "Husker en innstilling",
};

export const declaration: DeclarationTexts = {
  overview:
    "Dette er informasjonskapslene og den lignende teknologien som {controller} bruker på dette nettstedet.",
  undecided: "Du har ikke gjort noe valg ennå.",
  change: "Endre valget ditt",
  version: "versjon {version}",
  granted: "Tillatt",
  denied: "Ikke tillatt",
  exempt: "Krever ikke samtykke; du kan protestere",
  storesOf: "Informasjonskapsler og lagring for {service}",
  kind: "Type",
  "kind.cookie": "Informasjonskapsel fra {site}",
  "kind.local": "Nettleserlager for {site}",
  "kind.tab": "Nettleserlager (én fane) for {site}",
  unknown: "ikke oppgitt",
  ownPurpose: "Å spørre om valget ditt og huske det",
  ownChoice: "Husker hva du tillot og avviste, og når",
  ownErase: "Etter en tilbaketrekking: får neste side til å fjerne det som ble igjen",
  ownNews: "Forteller nettstedets andre åpne faner at valget ditt er endret",
};

export const records: RecordTexts = {
  proof: "Bevis for dette valget: {id}",
  copy: "Kopier",
  copied: "Kopiert.",
  ownRecords:
    "Et tilfeldig tall som beviser at valgene dine hører sammen, og bevis som ennå ikke er sendt til dette nettstedet",
};
