import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} küsib teie nõusolekut küpsiste kasutamiseks",
  intro: "Küpsiseid ja sarnaseid tehnoloogiaid, välja arvatud vajalikke, kasutame ainult teie nõusolekul:",
  "name.functional": "Vajalikud",
  "purpose.functional": "sait vajab neid toimimiseks; alati sees.",
  "name.analytics": "Statistika",
  "purpose.analytics": "mõõdab saidi kasutamist, et saiti täiustada.",
  "name.marketing": "Turundus",
  "purpose.marketing": "näitab ja mõõdab reklaami, millega teid jälgitakse eri saitidel.",
  withdraw:
    "Jaotises „{preferences}“ näete andmete vastuvõtjaid ning saate oma valikut igal ajal muuta või selle tagasi võtta.",
  accept: "Luba kõik",
  reject: "Keela kõik",
  preferences: "Küpsiste seaded",
  policy: "Andmekaitsetingimused",
  saved: "Teie valik on salvestatud.",
  failed: "Seadete laadimine ebaõnnestus. Proovige uuesti.",
};

export const notice: NoticeTexts = {
  introOut:
    "Kasutame küpsiseid ja sarnaseid tehnoloogiaid allpool nimetatud eesmärkidel. Kõik peale vajalike saate igal ajal keelata:",
  introObject:
    "Kasutame küpsiseid ja sarnaseid tehnoloogiaid. Peale vajalike on külastuste mõõtmine koondarvudena sees, kuni te selle keelate; kõik muu on väljas, kuni te selle lubate:",
  introNew:
    "Teie varasem valik ({date}) jääb muutmata. Küsime ainult selle kohta, millele te ei ole veel vastanud:",
  signal: "Loobumissignaali on järgitud (Global Privacy Control). Seetõttu väljas: {categories}.",
  conflict:
    "Teie brauser palub saitidel teie andmeid mitte müüa ega jagada (Global Privacy Control). Kui lülitate selle sisse ja salvestate, kehtib siin selle signaali asemel teie valik.",
  earlier:
    "Lubasite seda varem ({date}). Meie andmekaitsetingimused on vahepeal muutunud, seetõttu küsime uuesti.",
  minor: "Noorte külastajate puhul jääb kõik valikuline väljalülitatuks.",
  choices: "Teie privaatsusvalikud",
};

export const embeds: EmbedTexts = {
  sends:
    "Laadimisel saab vastuvõtja ({provider}) teie IP-aadressi ja selle lehe aadressi ning võib salvestada küpsiseid. Saate seda igal ajal muuta jaotises „{preferences}“.",
  ended: "Facebook ei paku seda lisamoodulit enam teistel saitidel. Lehte saab endiselt lingiga jagada.",
  "load-once": "Laadi üks kord",
  "load-always": "Luba alati: {name}",
  openAt: "Ava saidil {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Küpsiste seaded",
  explain: "Valige, mida lubate. Midagi ei muutu enne, kui salvestate.",
  alwaysOn: "Alati sees",
  on: "Sees",
  off: "Väljas",
  some: "Osaliselt sees",
  functionalMore: "Sait vajab neid toimimiseks. Teie valik jäetakse meelde kuni {days} päevaks.",
  canObject: "Nõusolekut pole vaja. Vastuväite esitamiseks lülitage välja ja salvestage.",
  services: "Teenused: {count}",
  filter: "Otsi teenust",
  found: "Leitud teenused: {count}",
  details: "Üksikasjad: {service}",
  provider: "Vastuvõtja",
  place: "Töötlemise koht",
  purpose: "Eesmärk",
  stores: "Küpsised ja salvestusruum",
  noStores: "Ise küpsiseid ei salvesta.",
  policyOf: "Andmekaitsetingimused: {provider}",
  optOut: "Loobumine: {provider}",
  name: "Nimi",
  lifetime: "Säilitamisaeg",
  session: "kuni brauseri sulgemiseni",
  kept: "kuni eemaldamiseni",
  ownCookies: "see sait",
  own: "saidi enda server",
  save: "Salvesta valikud",
  close: "Sulge salvestamata",
  decided: "Teie valiku kuupäev: {date}.",
  reloadNeeded: "See, mille tagasi võtsite, peatub alles lehe uuesti laadimisel.",
  reload: "Laadi leht uuesti",
  "for.statistics": "Külastuste ja saidi kasutamise mõõtmine",
  "for.tags": "Muude saidi valitud skriptide laadimine",
  "for.recording": "Lehtede kasutamise salvestamine (klõpsud, kerimine, kursor)",
  "for.conversion": "Reklaamide tulemuste mõõtmine",
  "for.advertising": "Külastajate äratundmine reklaami jaoks",
  "for.visitor": "Eristab külastajaid",
  "for.session": "Seob ühe külastuse tervikuks",
  "for.origin": "Jätab meelde, kuidas külastaja siia jõudis",
  "for.click": "Jätab meelde klõpsu reklaamil",
  "for.test": "Kontrollib, kas mõõtmine on võimalik",
  "for.consent": "Jätab meelde teenusepakkuja juures tehtud valiku",
  "for.routing": "Valib serveri",
  "for.embed": "Teenusepakkuja sisu näitamine (postitused, videod, kaardid)",
  "for.signin": "Sisselogimine teenusepakkuja kaudu",
  "for.security": "Kaitse kuritarvitamise eest",
  "for.chat": "Vestlus saidil",
  "for.newsletter": "Uudiskirja pakkumine",
  "for.companies": "Külastaja organisatsiooni väljaselgitamine",
  "for.position": "Teie asukoha kasutamine, kui brauser tohib selle avaldada",
  "for.preference": "Jätab meelde seadistuse",
};

export const declaration: DeclarationTexts = {
  overview: "Neid küpsiseid ja sarnaseid tehnoloogiaid kasutab {controller} sellel saidil.",
  undecided: "Te ei ole veel valikut teinud.",
  change: "Muuda valikut",
  version: "versioon {version}",
  granted: "Lubatud",
  denied: "Pole lubatud",
  exempt: "Nõusolekut pole vaja; saate esitada vastuväite",
  storesOf: "Küpsised ja salvestusruum: {service}",
  kind: "Liik",
  "kind.cookie": "Küpsis: {site}",
  "kind.local": "Brauseri salvestusruum: {site}",
  "kind.tab": "Brauseri salvestusruum (üks vahekaart): {site}",
  unknown: "pole märgitud",
  ownPurpose: "Teie valiku küsimine ja meeldejätmine",
  ownChoice: "Jätab meelde, mida ja millal lubasite või keelasite",
  ownErase: "Pärast tagasivõtmist: laseb järgmisel lehel eemaldada allesjäänu",
  ownNews: "Teatab saidi teistele avatud vahekaartidele, et teie valik muutus",
};

export const records: RecordTexts = {
  proof: "Selle valiku tõend: {id}",
  copy: "Kopeeri",
  copied: "Kopeeritud.",
  ownRecords:
    "Juhuslik arv, mis tõendab, et teie valikud kuuluvad kokku, ja tõendid, mis on sellele saidile veel saatmata",
};
