import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} pyytää suostumusta evästeisiin",
  intro: "Käytämme evästeitä ja vastaavia tekniikoita, muita kuin välttämättömiä vain suostumuksella:",
  "name.functional": "Välttämättömät",
  "purpose.functional": "sivusto tarvitsee näitä toimiakseen; aina päällä.",
  "name.analytics": "Analytiikka",
  "purpose.analytics": "mittaa sivuston käyttöä, jotta sivustoa voidaan parantaa.",
  "name.marketing": "Markkinointi",
  "purpose.marketing": "näyttää ja mittaa mainontaa, joka seuraa kävijää sivustolta toiselle.",
  withdraw:
    "Kohdassa ”{preferences}” näkyvät tietojen vastaanottajat, ja valinnan voi muuttaa tai peruuttaa siellä milloin tahansa.",
  accept: "Hyväksy kaikki",
  reject: "Hylkää kaikki",
  preferences: "Evästeasetukset",
  policy: "Tietosuojaseloste",
  saved: "Valinta on tallennettu.",
  failed: "Asetusten lataaminen epäonnistui. Yritä uudelleen.",
};

export const notice: NoticeTexts = {
  introOut:
    "Käytämme evästeitä ja vastaavia tekniikoita alla mainittuihin tarkoituksiin. Muut kuin välttämättömät voi hylätä milloin tahansa:",
  introObject:
    "Käytämme evästeitä ja vastaavia tekniikoita. Välttämättömien lisäksi käyntien mittaus kokonaismäärinä on päällä, kunnes sen hylkää; kaikki muu on pois päältä, kunnes sen hyväksyy:",
  introNew: "{date} tehty valinta säilyy ennallaan. Kysymme vain siitä, mihin ei ole vielä vastattu:",
  signal: "Kieltäytymissignaalia on noudatettu (Global Privacy Control). Siksi pois päältä: {categories}.",
  conflict:
    "Selain pyytää, etteivät sivustot myy tai jaa kävijän tietoja (Global Privacy Control). Jos tämän kytkee päälle ja tallentaa, täällä noudatetaan valintaa signaalin sijasta.",
  earlier: "Tämä sallittiin {date}. Tietosuojaseloste on muuttunut sen jälkeen, joten kysymme uudelleen.",
  minor: "Kaikki valinnainen pysyy pois päältä nuorilla kävijöillä.",
  choices: "Tietosuojavalinnat",
};

export const embeds: EmbedTexts = {
  sends:
    "Ladattaessa vastaanottaja ({provider}) saa laitteen IP-osoitteen ja tämän sivun osoitteen ja voi asettaa evästeitä. Valinnan voi muuttaa milloin tahansa kohdassa ”{preferences}”.",
  ended: "Facebook ei enää tarjoa tätä liitännäistä muille sivustoille. Sivun voi yhä jakaa linkillä.",
  "load-once": "Lataa kerran",
  "load-always": "Salli aina: {name}",
  openAt: "Avaa sivustolla {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Evästeasetukset",
  explain: "Valitse, mitä sallitaan. Mikään ei muutu ennen tallentamista.",
  alwaysOn: "Aina päällä",
  on: "Päällä",
  off: "Pois",
  some: "Osittain päällä",
  functionalMore: "Sivusto tarvitsee näitä toimiakseen. Valinta muistetaan enintään {days} vrk.",
  canObject: "Ei vaadi suostumusta. Käsittelyä voi vastustaa: kytke pois ja tallenna.",
  services: "Palvelut: {count}",
  filter: "Etsi palvelua",
  found: "Löytyneet palvelut: {count}",
  details: "Lisätiedot: {service}",
  provider: "Vastaanottaja",
  place: "Käsittelypaikka",
  purpose: "Käyttötarkoitus",
  stores: "Evästeet ja tallennus",
  noStores: "Ei aseta omia evästeitä.",
  policyOf: "Tietosuojaseloste: {provider}",
  optOut: "Kieltäytyminen: {provider}",
  name: "Nimi",
  lifetime: "Säilytysaika",
  session: "kunnes selain suljetaan",
  kept: "kunnes se poistetaan",
  ownCookies: "tämä sivusto",
  own: "sivuston oma palvelin",
  save: "Tallenna valinnat",
  close: "Sulje tallentamatta",
  decided: "Valinta tehty {date}.",
  reloadNeeded: "Peruutettu käsittely päättyy vasta sivun uudelleenlatauksessa.",
  reload: "Lataa sivu uudelleen",
  "for.statistics": "Käyntien ja sivuston käytön mittaaminen",
  "for.tags": "Sivuston valitsemien muiden skriptien lataaminen",
  "for.recording": "Sivujen käytön tallentaminen (napsautukset, vieritys, osoitin)",
  "for.conversion": "Mainosten tulosten mittaaminen",
  "for.advertising": "Kävijöiden tunnistaminen mainontaa varten",
  "for.visitor": "Erottaa kävijät toisistaan",
  "for.session": "Yhdistää saman käynnin tapahtumat",
  "for.origin": "Muistaa, miten kävijä tuli sivustolle",
  "for.click": "Muistaa mainoksen napsautuksen",
  "for.test": "Testaa, onko mittaaminen mahdollista",
  "for.consent": "Muistaa palveluntarjoajalle ilmoitetun valinnan",
  "for.routing": "Valitsee palvelimen",
  "for.embed": "Palveluntarjoajan sisällön näyttäminen (julkaisut, videot, kartat)",
  "for.signin": "Kirjautuminen palveluntarjoajan kautta",
  "for.security": "Suojaaminen väärinkäytöltä",
  "for.chat": "Keskustelu sivuston chatissa",
  "for.newsletter": "Uutiskirjeen tarjoaminen",
  "for.companies": "Kävijän organisaation selvittäminen",
  "for.position": "Sijainnin käyttö, kun selain saa kertoa sen",
  "for.preference": "Muistaa asetuksen",
};

export const declaration: DeclarationTexts = {
  overview: "{controller} käyttää tällä sivustolla näitä evästeitä ja vastaavia tekniikoita.",
  undecided: "Valintaa ei ole vielä tehty.",
  change: "Muuta valintaa",
  version: "versio {version}",
  granted: "Sallittu",
  denied: "Ei sallittu",
  exempt: "Ei vaadi suostumusta; käsittelyä voi vastustaa",
  storesOf: "Evästeet ja tallennus: {service}",
  kind: "Tyyppi",
  "kind.cookie": "Eväste: {site}",
  "kind.local": "Selaimen tallennustila: {site}",
  "kind.tab": "Selaimen tallennustila (yksi välilehti): {site}",
  unknown: "ei ilmoitettu",
  ownPurpose: "Valinnan kysyminen ja muistaminen",
  ownChoice: "Muistaa, mitä sallittiin ja hylättiin ja milloin",
  ownErase: "Peruutuksen jälkeen: saa seuraavan sivun poistamaan jäljelle jääneet tiedot",
  ownNews: "Kertoo sivuston muille avoimille välilehdille, että valinta on muuttunut",
};

export const records: RecordTexts = {
  proof: "Todiste tästä valinnasta: {id}",
  copy: "Kopioi",
  copied: "Kopioitu.",
  ownRecords:
    "Satunnaisluku, joka todistaa valintojen kuuluvan yhteen, ja todisteet, joita ei ole vielä lähetetty tälle sivustolle",
};
