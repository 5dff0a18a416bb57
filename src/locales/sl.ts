import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller}: prošnja za privolitev v piškotke",
  intro: "Piškotke in podobne tehnologije, razen nujnih, uporabljamo le z vašo privolitvijo:",
  "name.functional": "Nujni",
  "purpose.functional": "potrebni za delovanje spletnega mesta; vedno vklopljeni.",
  "name.analytics": "Analitični",
  "purpose.analytics": "merjenje uporabe spletnega mesta za njegovo izboljšanje.",
  "name.marketing": "Trženjski",
  "purpose.marketing":
    "prikazovanje in merjenje oglasov, sledenje vaši dejavnosti na različnih spletnih mestih.",
  withdraw:
    "V razdelku »{preferences}« na tem spletnem mestu vidite prejemnike podatkov in lahko kadar koli spremenite izbiro ali prekličete privolitev.",
  accept: "Sprejmi vse",
  reject: "Zavrni vse",
  preferences: "Nastavitve piškotkov",
  policy: "Politika zasebnosti",
  saved: "Vaša izbira je shranjena.",
  failed: "Nastavitev ni bilo mogoče naložiti. Poskusite znova.",
};

export const notice: NoticeTexts = {
  introOut:
    "Piškotke in podobne tehnologije uporabljamo za spodaj navedene namene. Vse razen nujnih lahko kadar koli zavrnete:",
  introObject:
    "Uporabljamo piškotke in podobne tehnologije. Poleg nujnih je vklopljeno merjenje obiskov v skupnih številkah, dokler ga ne zavrnete; vse drugo je izklopljeno, dokler tega ne sprejmete:",
  introNew: "Vaša izbira ({date}) ostane nespremenjena. Sprašujemo le o tistem, na kar še niste odgovorili:",
  signal: "Signal za zavrnitev je upoštevan (Global Privacy Control). Zato izklopljeno: {categories}.",
  conflict:
    "Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo (Global Privacy Control). Če to vklopite in izbiro shranite, tukaj namesto tega signala velja vaša izbira.",
  earlier:
    "To ste že dovolili ({date}). Naša politika zasebnosti se je od takrat spremenila, zato sprašujemo znova.",
  minor: "Za mlade obiskovalce ostane vse neobvezno izklopljeno.",
  choices: "Vaše izbire glede zasebnosti",
};

export const embeds: EmbedTexts = {
  sends:
    "Ob nalaganju se posredujeta vaš naslov IP in naslov te strani (prejemnik: {provider}) ter se lahko shranijo piškotki. To lahko kadar koli spremenite v razdelku »{preferences}«.",
  ended: "Facebook je ta vtičnik na drugih spletnih mestih ukinil. Stran lahko še vedno delite s povezavo.",
  "load-once": "Naloži enkrat",
  "load-always": "Vedno dovoli: {name}",
  openAt: "Odpri na {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Nastavitve piškotkov",
  explain: "Izberite, kaj dovolite. Nič se ne spremeni, dokler izbire ne shranite.",
  alwaysOn: "Vedno vklopljeno",
  on: "Vklopljeno",
  off: "Izklopljeno",
  some: "Delno vklopljeno",
  functionalMore: "Potrebni so za delovanje spletnega mesta. Izbira se hrani (največje število dni: {days}).",
  canObject: "Privolitev ni potrebna. Za ugovor izklopite storitev in shranite izbiro.",
  services: "Storitve: {count}",
  filter: "Poišči storitev",
  found: "Najdene storitve: {count}",
  details: "Podrobnosti: {service}",
  provider: "Prejemnik",
  place: "Kraj obdelave",
  purpose: "Namen",
  stores: "Piškotki in shramba",
  noStores: "Ne shranjuje lastnih piškotkov.",
  policyOf: "Politika zasebnosti: {provider}",
  optOut: "Zavrnitev pri ponudniku: {provider}",
  name: "Ime",
  lifetime: "Rok hrambe",
  session: "do zaprtja brskalnika",
  kept: "do odstranitve",
  ownCookies: "to spletno mesto",
  own: "lastni strežnik spletnega mesta",
  save: "Shrani izbiro",
  close: "Zapri brez shranjevanja",
  decided: "Datum izbire: {date}.",
  reloadNeeded: "Izklopljene storitve se ustavijo šele ob ponovnem nalaganju strani.",
  reload: "Znova naloži stran",
  "for.statistics": "Merjenje obiska in uporabe spletnega mesta",
  "for.tags": "Nalaganje drugih skriptov, ki jih izbere spletno mesto",
  "for.recording": "Snemanje uporabe strani (kliki, drsenje, kazalec)",
  "for.conversion": "Merjenje učinka oglasov",
  "for.advertising": "Prepoznavanje obiskovalcev za oglaševanje",
  "for.visitor": "Razlikuje med obiskovalci",
  "for.session": "Povezuje dejanja istega obiska",
  "for.origin": "Zapomni si vir obiska",
  "for.click": "Zapomni si klik na oglas",
  "for.test": "Preverja, ali je merjenje mogoče",
  "for.consent": "Zapomni si izbiro pri ponudniku",
  "for.routing": "Izbere strežnik",
  "for.embed": "Prikaz vsebine ponudnika (objave, videoposnetki, zemljevidi)",
  "for.signin": "Prijava prek ponudnika",
  "for.security": "Zaščita pred zlorabami",
  "for.chat": "Klepet na spletnem mestu",
  "for.newsletter": "Ponujanje e-novic",
  "for.companies": "Ugotavljanje, iz katere organizacije so obiskovalci",
  "for.position": "Uporaba lokacije po dovoljenju v brskalniku",
  "for.preference": "Zapomni si nastavitev",
};

export const declaration: DeclarationTexts = {
  overview:
    "Na tem spletnem mestu se uporabljajo ti piškotki in podobne tehnologije (upravljavec: {controller}).",
  undecided: "Izbira še ni opravljena.",
  change: "Spremeni izbiro",
  version: "različica {version}",
  granted: "Dovoljeno",
  denied: "Ni dovoljeno",
  exempt: "Privolitev ni potrebna; mogoč je ugovor",
  storesOf: "Piškotki in shramba: {service}",
  kind: "Vrsta",
  "kind.cookie": "Piškotek ({site})",
  "kind.local": "Shramba brskalnika ({site})",
  "kind.tab": "Shramba brskalnika, en zavihek ({site})",
  unknown: "ni navedeno",
  ownPurpose: "Vprašanje o vaši izbiri in njena hramba",
  ownChoice: "Zapomni si, kaj je bilo dovoljeno, kaj zavrnjeno in kdaj",
  ownErase: "Po preklicu privolitve: na naslednji strani odstrani, kar je ostalo",
  ownNews: "Drugim odprtim zavihkom spletnega mesta sporoči spremembo izbire",
};

export const records: RecordTexts = {
  proof: "Dokazilo o tej izbiri: {id}",
  copy: "Kopiraj",
  copied: "Kopirano.",
  ownRecords:
    "Naključno število, ki dokazuje, da vaše izbire spadajo skupaj, in dokazila, ki temu spletnemu mestu še niso bila poslana",
};
