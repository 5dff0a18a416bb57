import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} lūdz jūsu piekrišanu sīkdatnēm",
  intro: "Sīkdatnes un līdzīgas tehnoloģijas, izņemot nepieciešamās, izmantojam tikai ar jūsu piekrišanu:",
  "name.functional": "Nepieciešamās",
  "purpose.functional": "vajadzīgas, lai vietne darbotos; vienmēr ieslēgtas.",
  "name.analytics": "Statistika",
  "purpose.analytics": "mēra vietnes lietošanu, lai vietni uzlabotu.",
  "name.marketing": "Mārketings",
  "purpose.marketing": "rāda un mēra reklāmu, kas jums seko no vietnes uz vietni.",
  withdraw:
    "Sadaļā „{preferences}” redzat datu saņēmējus un varat jebkurā laikā mainīt vai atsaukt savu izvēli.",
  accept: "Pieņemt visu",
  reject: "Noraidīt visu",
  preferences: "Sīkdatņu iestatījumi",
  policy: "Privātuma politika",
  saved: "Jūsu izvēle ir saglabāta.",
  failed: "Iestatījumus neizdevās ielādēt. Mēģiniet vēlreiz.",
};

export const notice: NoticeTexts = {
  introOut:
    "Sīkdatnes un līdzīgas tehnoloģijas izmantojam tālāk norādītajiem nolūkiem. Visas, izņemot nepieciešamās, varat jebkurā laikā noraidīt:",
  introObject:
    "Izmantojam sīkdatnes un līdzīgas tehnoloģijas. Papildus nepieciešamajām apmeklējumu mērīšana kopskaitļos ir ieslēgta, līdz to noraidāt; viss pārējais ir izslēgts, līdz to pieņemat:",
  introNew: "Jūsu izvēle ({date}) paliek nemainīga. Jautājam tikai par to, uz ko vēl nav atbildēts:",
  signal: "Atteikšanās signāls ir ievērots (Global Privacy Control). Tāpēc izslēgts: {categories}.",
  conflict:
    "Jūsu pārlūks lūdz vietnes nepārdot jūsu datus un nekopīgot tos (Global Privacy Control). Ja šo ieslēgsiet un saglabāsiet, šeit signāla vietā būs spēkā jūsu izvēle.",
  earlier:
    "Jūs to atļāvāt agrāk ({date}). Kopš tā laika mūsu privātuma politika ir mainījusies, tāpēc jautājam vēlreiz.",
  minor: "Jauniem apmeklētājiem viss neobligātais paliek izslēgts.",
  choices: "Jūsu privātuma izvēles",
};

export const embeds: EmbedTexts = {
  sends:
    "Ielādes laikā saņēmējs ({provider}) iegūst jūsu IP adresi un šīs lapas adresi un var saglabāt sīkdatnes. To jebkurā laikā varat mainīt sadaļā „{preferences}”.",
  ended: "Facebook šo spraudni citās vietnēs vairs nepiedāvā. Lapu joprojām var kopīgot ar saiti.",
  "load-once": "Ielādēt vienreiz",
  "load-always": "Vienmēr atļaut: {name}",
  openAt: "Atvērt vietnē {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Sīkdatņu iestatījumi",
  explain: "Izvēlieties, ko atļaujat. Nekas nemainīsies, kamēr nesaglabāsiet.",
  alwaysOn: "Vienmēr ieslēgts",
  on: "Ieslēgts",
  off: "Izslēgts",
  some: "Daļēji ieslēgts",
  functionalMore: "Vajadzīgas, lai vietne darbotos. Jūsu izvēles glabāšanas laiks dienās: līdz {days}.",
  canObject: "Piekrišana nav vajadzīga. Lai iebilstu, izslēdziet un saglabājiet.",
  services: "Pakalpojumi: {count}",
  filter: "Meklēt pakalpojumu",
  found: "Atrastie pakalpojumi: {count}",
  details: "Sīkāk: {service}",
  provider: "Saņēmējs",
  place: "Apstrādes vieta",
  purpose: "Nolūks",
  stores: "Sīkdatnes un krātuve",
  noStores: "Savas sīkdatnes nesaglabā.",
  policyOf: "Privātuma politika: {provider}",
  optOut: "Atteikšanās: {provider}",
  name: "Nosaukums",
  lifetime: "Glabāšanas laiks",
  session: "līdz pārlūka aizvēršanai",
  kept: "līdz dzēšanai",
  ownCookies: "šī vietne",
  own: "pašas vietnes serveris",
  save: "Saglabāt izvēli",
  close: "Aizvērt nesaglabājot",
  decided: "Jūsu izvēles datums: {date}.",
  reloadNeeded: "Atsauktais tiks apturēts tikai pēc lapas atkārtotas ielādes.",
  reload: "Atkārtoti ielādēt lapu",
  "for.statistics": "Apmeklējumu un vietnes lietošanas mērīšana",
  "for.tags": "Citu skriptu ielāde pēc vietnes izvēles",
  "for.recording": "Lapu lietošanas ierakstīšana (klikšķi, ritināšana, kursors)",
  "for.conversion": "Reklāmu rezultātu mērīšana",
  "for.advertising": "Apmeklētāju atpazīšana reklāmai",
  "for.visitor": "Atšķir apmeklētājus",
  "for.session": "Sasaista viena apmeklējuma darbības",
  "for.origin": "Atceras, kā apmeklētājs šeit nonāca",
  "for.click": "Atceras klikšķi uz reklāmas",
  "for.test": "Pārbauda, vai mērīšana ir iespējama",
  "for.consent": "Atceras pie pakalpojuma sniedzēja izdarīto izvēli",
  "for.routing": "Izvēlas serveri",
  "for.embed": "Pakalpojuma sniedzēja satura rādīšana (ieraksti, video, kartes)",
  "for.signin": "Pieteikšanās pie pakalpojuma sniedzēja",
  "for.security": "Aizsardzība pret ļaunprātīgu izmantošanu",
  "for.chat": "Tērzēšana vietnē",
  "for.newsletter": "Jaunumu vēstules piedāvāšana",
  "for.companies": "Apmeklētāja organizācijas noskaidrošana",
  "for.position": "Jūsu atrašanās vietas izmantošana, kad pārlūks drīkst to atklāt",
  "for.preference": "Atceras iestatījumu",
};

export const declaration: DeclarationTexts = {
  overview: "Šīs ir sīkdatnes un līdzīgas tehnoloģijas, ko {controller} izmanto šajā vietnē.",
  undecided: "Izvēle vēl nav izdarīta.",
  change: "Mainīt izvēli",
  version: "versija {version}",
  granted: "Atļauts",
  denied: "Nav atļauts",
  exempt: "Piekrišana nav vajadzīga; varat iebilst",
  storesOf: "Sīkdatnes un krātuve: {service}",
  kind: "Veids",
  "kind.cookie": "Sīkdatne: {site}",
  "kind.local": "Pārlūka krātuve: {site}",
  "kind.tab": "Pārlūka krātuve (viena cilne): {site}",
  unknown: "nav norādīts",
  ownPurpose: "Jūsu izvēles noskaidrošana un iegaumēšana",
  ownChoice: "Atceras, ko un kad atļāvāt vai noraidījāt",
  ownErase: "Pēc atsaukšanas: liek nākamajai lapai dzēst atlikušo",
  ownNews: "Paziņo citām atvērtajām vietnes cilnēm, ka jūsu izvēle ir mainījusies",
};

export const records: RecordTexts = {
  proof: "Šīs izvēles apliecinājums: {id}",
  copy: "Kopēt",
  copied: "Nokopēts.",
  ownRecords:
    "Nejaušs skaitlis, kas apliecina, ka jūsu izvēles ir saistītas, un apliecinājumi, kas vēl nav nosūtīti šai vietnei",
};
