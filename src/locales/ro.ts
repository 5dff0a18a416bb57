import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} vă solicită consimțământul pentru cookie-uri",
  intro:
    "Folosim cookie-uri și tehnologii similare; în afara celor necesare, numai cu consimțământul dumneavoastră:",
  "name.functional": "Necesare",
  "purpose.functional": "ceea ce face posibilă funcționarea acestui site; mereu activ.",
  "name.analytics": "Analiză",
  "purpose.analytics": "măsurarea utilizării site-ului, pentru îmbunătățirea lui.",
  "name.marketing": "Marketing",
  "purpose.marketing": "afișarea și măsurarea publicității care vă urmărește de pe un site pe altul.",
  withdraw:
    "În „{preferences}” de pe acest site vedeți cine primește date și puteți oricând să modificați alegerea sau să retrageți consimțământul.",
  accept: "Acceptă toate",
  reject: "Respinge toate",
  preferences: "Setări pentru cookie-uri",
  policy: "Politica de confidențialitate",
  saved: "Alegerea a fost salvată.",
  failed: "Setările nu au putut fi încărcate. Încercați din nou.",
};

export const notice: NoticeTexts = {
  introOut:
    "Folosim cookie-uri și tehnologii similare în scopurile de mai jos. În afara celor necesare, le puteți respinge oricând:",
  introObject:
    "Folosim cookie-uri și tehnologii similare. Pe lângă cele necesare, măsurarea vizitelor în cifre totale este activă până când o respingeți; tot restul este inactiv până când îl acceptați:",
  introNew:
    "Alegerea din {date} rămâne neschimbată. Întrebăm doar despre lucrurile la care nu ați răspuns încă:",
  signal:
    "Semnalul de opoziție a fost respectat (Global Privacy Control). Inactiv din acest motiv: {categories}.",
  conflict:
    "Browserul dumneavoastră cere site-urilor să nu vă vândă datele și să nu le partajeze (Global Privacy Control). Dacă activați această opțiune și salvați, aici contează alegerea dumneavoastră, nu semnalul.",
  earlier:
    "Ați permis acest lucru la {date}. Politica noastră de confidențialitate s-a schimbat între timp, așa că întrebăm din nou.",
  minor: "Pentru vizitatorii tineri, tot ce este opțional rămâne inactiv.",
  choices: "Opțiuni de confidențialitate",
};

export const embeds: EmbedTexts = {
  sends:
    "Încărcarea transmite către {provider} adresa dumneavoastră IP și adresa acestei pagini și poate plasa cookie-uri. Puteți modifica oricând alegerea în „{preferences}”.",
  ended:
    "Facebook nu mai oferă acest plugin pe alte site-uri. Pagina mai poate fi distribuită printr-un link.",
  "load-once": "Încarcă o dată",
  "load-always": "Permite mereu {name}",
  openAt: "Deschide pe {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Setări pentru cookie-uri",
  explain: "Alegeți ce permiteți. Nimic nu se schimbă până nu salvați.",
  alwaysOn: "Mereu activ",
  on: "Activ",
  off: "Inactiv",
  some: "Parțial activ",
  functionalMore:
    "Necesare pentru funcționarea site-ului. Durata de păstrare a alegerii, în zile: cel mult {days}.",
  canObject: "Consimțământul nu este necesar. Pentru a vă opune, dezactivați și salvați.",
  services: "Servicii: {count}",
  filter: "Caută un serviciu",
  found: "Servicii găsite: {count}",
  details: "Detalii despre {service}",
  provider: "Destinatar",
  place: "Locul prelucrării",
  purpose: "Scop",
  stores: "Cookie-uri și stocare",
  noStores: "Serviciul în sine nu plasează cookie-uri.",
  policyOf: "Politica de confidențialitate: {provider}",
  optOut: "Opoziție: {provider}",
  name: "Nume",
  lifetime: "Durata de păstrare",
  session: "până la închiderea browserului",
  kept: "până la ștergere",
  ownCookies: "acest site",
  own: "serverul propriu al site-ului",
  save: "Salvează alegerile",
  close: "Închide fără a salva",
  decided: "Ați făcut această alegere la {date}.",
  reloadNeeded: "Retragerea consimțământului are efect deplin abia la reîncărcarea acestei pagini.",
  reload: "Reîncarcă pagina",
  "for.statistics": "Măsurarea vizitelor și a utilizării site-ului",
  "for.tags": "Încărcarea altor scripturi, alese de site",
  "for.recording": "Înregistrarea utilizării paginilor (clicuri, derulare, cursor)",
  "for.conversion": "Măsurarea rezultatului reclamelor",
  "for.advertising": "Recunoașterea vizitatorilor pentru publicitate",
  "for.visitor": "Distinge vizitatorii",
  "for.session": "Leagă paginile aceleiași vizite",
  "for.origin": "Reține cum a ajuns vizitatorul aici",
  "for.click": "Reține clicul pe o reclamă",
  "for.test": "Verifică dacă măsurarea este posibilă",
  "for.consent": "Reține o alegere făcută la furnizor",
  "for.routing": "Alege un server",
  "for.embed": "Afișarea conținutului de la furnizor (postări, videoclipuri, hărți)",
  "for.signin": "Autentificarea prin furnizor",
  "for.security": "Protecția împotriva abuzurilor",
  "for.chat": "Comunicarea prin chat cu site-ul",
  "for.newsletter": "Oferirea unui buletin informativ",
  "for.companies": "Identificarea organizației din care face parte un vizitator",
  "for.position": "Folosirea locației dumneavoastră, dacă browserul o comunică",
  "for.preference": "Reține o setare",
};

export const declaration: DeclarationTexts = {
  overview: "Acestea sunt cookie-urile și tehnologiile similare folosite de {controller} pe acest site.",
  undecided: "Nu ați făcut încă o alegere.",
  change: "Modifică alegerea",
  version: "versiunea {version}",
  granted: "Permis",
  denied: "Nepermis",
  exempt: "Consimțământul nu este necesar; vă puteți opune",
  storesOf: "Cookie-uri și stocare: {service}",
  kind: "Tip",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Stocare în browser ({site})",
  "kind.tab": "Stocare în browser, o filă ({site})",
  unknown: "neprecizat",
  ownPurpose: "Solicitarea și reținerea alegerii dumneavoastră",
  ownChoice: "Reține ce ați acceptat și ce ați respins, și când",
  ownErase: "După retragerea consimțământului: face ca pagina următoare să șteargă ce a rămas",
  ownNews: "Anunță celelalte file deschise ale acestui site că alegerea s-a schimbat",
};

export const records: RecordTexts = {
  proof: "Dovada acestei alegeri: {id}",
  copy: "Copiază",
  copied: "Copiat.",
  ownRecords:
    "Un număr aleatoriu care dovedește că alegerile dumneavoastră sunt legate între ele și dovezi care nu au fost încă trimise acestui site",
};
