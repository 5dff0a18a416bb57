import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller}: žiadosť o súhlas s cookies",
  intro: "Cookies a podobné technológie, okrem nevyhnutných, používame len s vaším súhlasom:",
  "name.functional": "Nevyhnutné",
  "purpose.functional": "potrebné na fungovanie webu; vždy zapnuté.",
  "name.analytics": "Analytické",
  "purpose.analytics": "meranie používania webu s cieľom zlepšovať ho.",
  "name.marketing": "Marketingové",
  "purpose.marketing": "zobrazovanie a meranie reklám, sledovanie vašej aktivity naprieč webmi.",
  withdraw:
    "V časti „{preferences}“ na tomto webe vidíte príjemcov údajov a môžete kedykoľvek zmeniť voľbu alebo odvolať súhlas.",
  accept: "Prijať všetko",
  reject: "Odmietnuť všetko",
  preferences: "Nastavenia cookies",
  policy: "Ochrana osobných údajov",
  saved: "Vaša voľba bola uložená.",
  failed: "Nastavenia sa nepodarilo načítať. Skúste to znova.",
};

export const notice: NoticeTexts = {
  introOut:
    "Cookies a podobné technológie používame na účely uvedené nižšie. Všetky okrem nevyhnutných môžete kedykoľvek odmietnuť:",
  introObject:
    "Používame cookies a podobné technológie. Okrem nevyhnutných je zapnuté meranie návštev v súhrnných číslach, kým ho neodmietnete; všetko ostatné je vypnuté, kým to neprijmete:",
  introNew:
    "Vaša voľba zo dňa {date} zostáva bez zmeny. Pýtame sa len na to, na čo od vás zatiaľ nemáme odpoveď:",
  signal: "Signál odmietnutia bol rešpektovaný (Global Privacy Control). Preto vypnuté: {categories}.",
  conflict:
    "Váš prehliadač žiada weby, aby nepredávali ani nezdieľali vaše údaje (Global Privacy Control). Ak toto zapnete a voľbu uložíte, platí tu vaša voľba namiesto tohto signálu.",
  earlier:
    "Povolené dňa {date}. Naše informácie o ochrane osobných údajov sa odvtedy zmenili, preto sa pýtame znova.",
  minor: "Pre mladých návštevníkov zostáva všetko voliteľné vypnuté.",
  choices: "Vaše voľby ochrany súkromia",
};

export const embeds: EmbedTexts = {
  sends:
    "Načítaním sa poskytnú vaša IP adresa a adresa tejto stránky (príjemca: {provider}) a môžu sa uložiť cookies. Zmeniť to môžete kedykoľvek v časti „{preferences}“.",
  ended: "Facebook tento doplnok na iných weboch ukončil. Stránku možno naďalej zdieľať odkazom.",
  "load-once": "Načítať raz",
  "load-always": "Vždy povoliť: {name}",
  openAt: "Otvoriť na {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Nastavenia cookies",
  explain: "Vyberte, čo povoľujete. Nič sa nezmení, kým voľbu neuložíte.",
  alwaysOn: "Vždy zapnuté",
  on: "Zapnuté",
  off: "Vypnuté",
  some: "Čiastočne zapnuté",
  functionalMore: "Sú potrebné na fungovanie webu. Voľba zostáva uložená (max. počet dní: {days}).",
  canObject: "Súhlas nie je potrebný. Ak chcete namietať, vypnite službu a uložte voľbu.",
  services: "Služby: {count}",
  filter: "Nájsť službu",
  found: "Nájdené služby: {count}",
  details: "Podrobnosti: {service}",
  provider: "Príjemca",
  place: "Miesto spracúvania",
  purpose: "Účel",
  stores: "Cookies a úložisko",
  noStores: "Neukladá vlastné cookies.",
  policyOf: "Ochrana osobných údajov: {provider}",
  optOut: "Odmietnutie u poskytovateľa: {provider}",
  name: "Názov",
  lifetime: "Doba uchovávania",
  session: "do zatvorenia prehliadača",
  kept: "do odstránenia",
  ownCookies: "tento web",
  own: "vlastný server webu",
  save: "Uložiť voľbu",
  close: "Zavrieť bez uloženia",
  decided: "Dátum voľby: {date}.",
  reloadNeeded: "Vypnuté služby sa zastavia až po novom načítaní stránky.",
  reload: "Znova načítať stránku",
  "for.statistics": "Meranie návštev a používania webu",
  "for.tags": "Načítavanie ďalších skriptov, ktoré určuje web",
  "for.recording": "Záznam používania stránok (kliknutia, posúvanie, ukazovateľ)",
  "for.conversion": "Meranie výsledkov reklám",
  "for.advertising": "Rozpoznávanie návštevníkov na účely reklamy",
  "for.visitor": "Rozlišuje návštevníkov",
  "for.session": "Spája kroky jednej návštevy",
  "for.origin": "Pamätá si zdroj návštevy",
  "for.click": "Pamätá si kliknutie na reklamu",
  "for.test": "Overuje, či je meranie možné",
  "for.consent": "Pamätá si voľbu u poskytovateľa",
  "for.routing": "Vyberá server",
  "for.embed": "Zobrazenie obsahu poskytovateľa (príspevky, videá, mapy)",
  "for.signin": "Prihlásenie cez poskytovateľa",
  "for.security": "Ochrana pred zneužitím",
  "for.chat": "Chat na webe",
  "for.newsletter": "Ponuka newslettera",
  "for.companies": "Zisťovanie, z akej organizácie sú návštevníci",
  "for.position": "Použitie polohy po povolení v prehliadači",
  "for.preference": "Pamätá si nastavenie",
};

export const declaration: DeclarationTexts = {
  overview: "Na tomto webe sa používajú tieto cookies a podobné technológie (prevádzkovateľ: {controller}).",
  undecided: "Voľba zatiaľ nebola vykonaná.",
  change: "Zmeniť voľbu",
  version: "verzia {version}",
  granted: "Povolené",
  denied: "Nepovolené",
  exempt: "Súhlas nie je potrebný; možno namietať",
  storesOf: "Cookies a úložisko: {service}",
  kind: "Druh",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Úložisko prehliadača ({site})",
  "kind.tab": "Úložisko prehliadača, jedna karta ({site})",
  unknown: "neuvedené",
  ownPurpose: "Otázka na vašu voľbu a jej zapamätanie",
  ownChoice: "Pamätá si, čo bolo povolené, čo odmietnuté a kedy",
  ownErase: "Po odvolaní súhlasu: na ďalšej stránke odstráni, čo zostalo",
  ownNews: "Oznamuje ďalším otvoreným kartám webu zmenu voľby",
};

export const records: RecordTexts = {
  proof: "Doklad o tejto voľbe: {id}",
  copy: "Kopírovať",
  copied: "Skopírované.",
  ownRecords:
    "Náhodné číslo, ktoré dokladá, že vaše voľby patria k sebe, a doklady, ktoré ešte neboli odoslané tomuto webu",
};
