import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} prašo jūsų sutikimo naudoti slapukus",
  intro: "Slapukus ir panašias technologijas, išskyrus būtinas, naudojame tik gavę jūsų sutikimą:",
  "name.functional": "Būtinieji",
  "purpose.functional": "reikalingi, kad svetainė veiktų; visada įjungti.",
  "name.analytics": "Statistika",
  "purpose.analytics": "matuoja, kaip naudojamasi svetaine, kad ją būtų galima tobulinti.",
  "name.marketing": "Rinkodara",
  "purpose.marketing": "rodo ir matuoja reklamą, sekančią jus įvairiose svetainėse.",
  withdraw:
    "Skiltyje „{preferences}“ matote duomenų gavėjus ir galite bet kada pakeisti arba atšaukti savo pasirinkimą.",
  accept: "Priimti visus",
  reject: "Atmesti visus",
  preferences: "Slapukų nustatymai",
  policy: "Privatumo politika",
  saved: "Jūsų pasirinkimas išsaugotas.",
  failed: "Nustatymų įkelti nepavyko. Bandykite dar kartą.",
};

export const notice: NoticeTexts = {
  introOut:
    "Slapukus ir panašias technologijas naudojame toliau nurodytais tikslais. Visus, išskyrus būtinuosius, galite bet kada atmesti:",
  introObject:
    "Naudojame slapukus ir panašias technologijas. Be būtinųjų, apsilankymų matavimas bendrais skaičiais yra įjungtas, kol jo neatmesite; visa kita išjungta, kol to nepriimsite:",
  introNew: "Jūsų pasirinkimas ({date}) lieka nepakeistas. Klausiame tik apie tai, į ką dar neatsakėte:",
  signal: "Į atsisakymo signalą atsižvelgta (Global Privacy Control). Dėl jo išjungta: {categories}.",
  conflict:
    "Jūsų naršyklė prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). Jei tai įjungsite ir išsaugosite, čia vietoj to signalo galios jūsų pasirinkimas.",
  earlier: "{date} tai leidote. Nuo to laiko mūsų privatumo politika pasikeitė, todėl klausiame dar kartą.",
  minor: "Jauniems lankytojams visa, kas neprivaloma, lieka išjungta.",
  choices: "Jūsų privatumo pasirinkimai",
};

export const embeds: EmbedTexts = {
  sends:
    "Įkeliant gavėjui ({provider}) perduodami jūsų IP adresas ir šio puslapio adresas ir gali būti įrašoma slapukų. Tai bet kada galite pakeisti skiltyje „{preferences}“.",
  ended:
    "„Facebook“ šio papildinio kitose svetainėse nebeteikia. Vis dar galima pasidalyti puslapio nuoroda.",
  "load-once": "Įkelti vieną kartą",
  "load-always": "Visada leisti: {name}",
  openAt: "Atidaryti svetainėje {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Slapukų nustatymai",
  explain: "Pasirinkite, ką leidžiate. Kol neišsaugosite, niekas nesikeis.",
  alwaysOn: "Visada įjungta",
  on: "Įjungta",
  off: "Išjungta",
  some: "Iš dalies įjungta",
  functionalMore: "Reikalingi, kad svetainė veiktų. Jūsų pasirinkimas saugomas ne ilgiau kaip {days} d.",
  canObject: "Sutikimo nereikia. Jei prieštaraujate, išjunkite ir išsaugokite.",
  services: "Paslaugos: {count}",
  filter: "Ieškoti paslaugos",
  found: "Rasta paslaugų: {count}",
  details: "Išsamiau: {service}",
  provider: "Gavėjas",
  place: "Tvarkymo vieta",
  purpose: "Tikslas",
  stores: "Slapukai ir saugykla",
  noStores: "Savų slapukų neįrašo.",
  policyOf: "Privatumo politika: {provider}",
  optOut: "Atsisakymas: {provider}",
  name: "Pavadinimas",
  lifetime: "Saugojimo trukmė",
  session: "kol uždaroma naršyklė",
  kept: "kol pašalinama",
  ownCookies: "ši svetainė",
  own: "pačios svetainės serveris",
  save: "Išsaugoti pasirinkimą",
  close: "Uždaryti neišsaugojus",
  decided: "{date} padarėte šį pasirinkimą.",
  reloadNeeded: "Tai, ką atšaukėte, bus sustabdyta tik iš naujo įkėlus puslapį.",
  reload: "Įkelti puslapį iš naujo",
  "for.statistics": "Apsilankymų ir naudojimosi svetaine matavimas",
  "for.tags": "Kitų scenarijų įkėlimas svetainės pasirinkimu",
  "for.recording": "Naudojimosi puslapiais įrašymas (spustelėjimai, slinkimas, žymeklis)",
  "for.conversion": "Reklamos rezultatų matavimas",
  "for.advertising": "Lankytojų atpažinimas reklamai",
  "for.visitor": "Atskiria lankytojus",
  "for.session": "Susieja vieno apsilankymo veiksmus",
  "for.origin": "Įsimena, kaip lankytojas čia pateko",
  "for.click": "Įsimena reklamos spustelėjimą",
  "for.test": "Tikrina, ar galima matuoti",
  "for.consent": "Įsimena pas teikėją padarytą pasirinkimą",
  "for.routing": "Parenka serverį",
  "for.embed": "Teikėjo turinio rodymas (įrašai, vaizdo įrašai, žemėlapiai)",
  "for.signin": "Prisijungimas per teikėją",
  "for.security": "Apsauga nuo piktnaudžiavimo",
  "for.chat": "Pokalbiai svetainėje",
  "for.newsletter": "Naujienlaiškio siūlymas",
  "for.companies": "Lankytojo organizacijos nustatymas",
  "for.position": "Jūsų buvimo vietos naudojimas, kai naršyklei leista ją nurodyti",
  "for.preference": "Įsimena nuostatą",
};

export const declaration: DeclarationTexts = {
  overview: "Šiuos slapukus ir panašias technologijas {controller} naudoja šioje svetainėje.",
  undecided: "Dar nepasirinkote.",
  change: "Pakeisti pasirinkimą",
  version: "versija {version}",
  granted: "Leidžiama",
  denied: "Neleidžiama",
  exempt: "Sutikimo nereikia; galite prieštarauti",
  storesOf: "Slapukai ir saugykla: {service}",
  kind: "Rūšis",
  "kind.cookie": "Slapukas: {site}",
  "kind.local": "Naršyklės saugykla: {site}",
  "kind.tab": "Naršyklės saugykla (vienas skirtukas): {site}",
  unknown: "nenurodyta",
  ownPurpose: "Jūsų pasirinkimo gavimas ir įsiminimas",
  ownChoice: "Įsimena, ką ir kada leidote ar atmetėte",
  ownErase: "Po atšaukimo: nurodo kitam puslapiui pašalinti tai, kas liko",
  ownNews: "Praneša kitiems atvertiems svetainės skirtukams, kad jūsų pasirinkimas pasikeitė",
};

export const records: RecordTexts = {
  proof: "Šio pasirinkimo įrodymas: {id}",
  copy: "Kopijuoti",
  copied: "Nukopijuota.",
  ownRecords:
    "Atsitiktinis skaičius, įrodantis, kad jūsų pasirinkimai susiję, ir dar neišsiųsti šiai svetainei įrodymai",
};
