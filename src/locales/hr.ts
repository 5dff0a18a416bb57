import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller}: zahtjev za privolu za kolačiće",
  intro: "Kolačiće i slične tehnologije, osim nužnih, upotrebljavamo samo uz vašu privolu:",
  "name.functional": "Nužni",
  "purpose.functional": "potrebni za rad web-mjesta; uvijek uključeni.",
  "name.analytics": "Analitički",
  "purpose.analytics": "mjerenje upotrebe web-mjesta radi njegova poboljšanja.",
  "name.marketing": "Marketinški",
  "purpose.marketing": "prikazivanje i mjerenje oglasa, praćenje vaše aktivnosti na različitim web-mjestima.",
  withdraw:
    "U odjeljku „{preferences}” na ovom web-mjestu vidite primatelje podataka i u svakom trenutku možete promijeniti odabir ili povući privolu.",
  accept: "Prihvati sve",
  reject: "Odbij sve",
  preferences: "Postavke kolačića",
  policy: "Izjava o privatnosti",
  saved: "Vaš je odabir spremljen.",
  failed: "Učitavanje postavki nije uspjelo. Pokušajte ponovno.",
};

export const notice: NoticeTexts = {
  introOut:
    "Kolačiće i slične tehnologije upotrebljavamo u svrhe navedene u nastavku. Sve osim nužnih možete u svakom trenutku odbiti:",
  introObject:
    "Upotrebljavamo kolačiće i slične tehnologije. Uz nužne je uključeno mjerenje posjeta u ukupnim brojevima dok ga ne odbijete; sve ostalo isključeno je dok to ne prihvatite:",
  introNew: "Vaš odabir od {date} ostaje nepromijenjen. Pitamo samo o onome na što još niste odgovorili:",
  signal: "Signal odbijanja uvažen je (Global Privacy Control). Zbog toga isključeno: {categories}.",
  conflict:
    "Vaš preglednik traži od web-mjesta da ne prodaju i ne dijele vaše podatke (Global Privacy Control). Ako ovo uključite i spremite odabir, ovdje umjesto tog signala vrijedi vaš odabir.",
  earlier: "Dana {date} to ste dopustili. Naša se izjava o privatnosti otada promijenila, pa ponovno pitamo.",
  minor: "Za mlade posjetitelje sve neobvezno ostaje isključeno.",
  choices: "Vaši odabiri o privatnosti",
};

export const embeds: EmbedTexts = {
  sends:
    "Učitavanjem se šalju vaša IP-adresa i adresa ove stranice (primatelj: {provider}) te se mogu pohraniti kolačići. To možete u svakom trenutku promijeniti u odjeljku „{preferences}”.",
  ended:
    "Facebook je ukinuo ovaj dodatak na drugim web-mjestima. Stranica se i dalje može podijeliti poveznicom.",
  "load-once": "Učitaj jednom",
  "load-always": "Uvijek dopusti: {name}",
  openAt: "Otvori na {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Postavke kolačića",
  explain: "Odaberite što dopuštate. Ništa se ne mijenja dok ne spremite odabir.",
  alwaysOn: "Uvijek uključeno",
  on: "Uključeno",
  off: "Isključeno",
  some: "Djelomično uključeno",
  functionalMore: "Potrebni su za rad web-mjesta. Odabir se pamti (najveći broj dana: {days}).",
  canObject: "Privola nije potrebna. Za prigovor isključite uslugu i spremite odabir.",
  services: "Usluge: {count}",
  filter: "Pronađi uslugu",
  found: "Pronađene usluge: {count}",
  details: "Pojedinosti: {service}",
  provider: "Primatelj",
  place: "Mjesto obrade",
  purpose: "Svrha",
  stores: "Kolačići i pohrana",
  noStores: "Ne pohranjuje vlastite kolačiće.",
  policyOf: "Izjava o privatnosti: {provider}",
  optOut: "Odbijanje kod pružatelja: {provider}",
  name: "Naziv",
  lifetime: "Razdoblje pohrane",
  session: "do zatvaranja preglednika",
  kept: "do uklanjanja",
  ownCookies: "ovo web-mjesto",
  own: "vlastiti poslužitelj web-mjesta",
  save: "Spremi odabir",
  close: "Zatvori bez spremanja",
  decided: "Dana {date} spremljen je ovaj odabir.",
  reloadNeeded: "Isključene usluge zaustavljaju se tek nakon ponovnog učitavanja stranice.",
  reload: "Ponovno učitaj stranicu",
  "for.statistics": "Mjerenje posjeta i upotrebe web-mjesta",
  "for.tags": "Učitavanje drugih skripti koje odabire web-mjesto",
  "for.recording": "Snimanje upotrebe stranica (klikovi, pomicanje, pokazivač)",
  "for.conversion": "Mjerenje učinka oglasa",
  "for.advertising": "Prepoznavanje posjetitelja za oglašavanje",
  "for.visitor": "Razlikuje posjetitelje",
  "for.session": "Povezuje radnje istog posjeta",
  "for.origin": "Pamti izvor posjeta",
  "for.click": "Pamti klik na oglas",
  "for.test": "Provjerava je li mjerenje moguće",
  "for.consent": "Pamti odabir kod pružatelja",
  "for.routing": "Odabire poslužitelj",
  "for.embed": "Prikaz sadržaja pružatelja (objave, videozapisi, karte)",
  "for.signin": "Prijava putem pružatelja",
  "for.security": "Zaštita od zlouporabe",
  "for.chat": "Razgovor (chat) na web-mjestu",
  "for.newsletter": "Ponuda newslettera",
  "for.companies": "Utvrđivanje iz koje su organizacije posjetitelji",
  "for.position": "Upotreba lokacije nakon dopuštenja u pregledniku",
  "for.preference": "Pamti postavku",
};

export const declaration: DeclarationTexts = {
  overview:
    "Na ovom se web-mjestu upotrebljavaju ovi kolačići i slične tehnologije (voditelj obrade: {controller}).",
  undecided: "Odabir još nije izvršen.",
  change: "Promijeni odabir",
  version: "verzija {version}",
  granted: "Dopušteno",
  denied: "Nije dopušteno",
  exempt: "Privola nije potrebna; moguć je prigovor",
  storesOf: "Kolačići i pohrana: {service}",
  kind: "Vrsta",
  "kind.cookie": "Kolačić ({site})",
  "kind.local": "Pohrana preglednika ({site})",
  "kind.tab": "Pohrana preglednika, jedna kartica ({site})",
  unknown: "nije navedeno",
  ownPurpose: "Upit o vašem odabiru i njegovo pamćenje",
  ownChoice: "Pamti što je dopušteno, što odbijeno i kada",
  ownErase: "Nakon povlačenja privole: na sljedećoj stranici uklanja ono što je ostalo",
  ownNews: "Javlja drugim otvorenim karticama web-mjesta da je odabir promijenjen",
};

export const records: RecordTexts = {
  proof: "Dokaz o ovom odabiru: {id}",
  copy: "Kopiraj",
  copied: "Kopirano.",
  ownRecords:
    "Nasumični broj koji dokazuje da su vaši odabiri povezani i dokazi koji još nisu poslani ovom web-mjestu",
};
