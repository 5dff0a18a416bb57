import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller}: žádost o souhlas s cookies",
  intro: "Cookies a podobné technologie, kromě nezbytných, používáme jen s vaším souhlasem:",
  "name.functional": "Nezbytné",
  "purpose.functional": "potřebné pro fungování webu; vždy zapnuté.",
  "name.analytics": "Analytické",
  "purpose.analytics": "měření používání webu s cílem jej zlepšovat.",
  "name.marketing": "Marketingové",
  "purpose.marketing": "zobrazování a měření reklam, sledování vaší aktivity napříč weby.",
  withdraw:
    "V části „{preferences}“ na tomto webu vidíte příjemce údajů a můžete kdykoli změnit volbu nebo odvolat souhlas.",
  accept: "Přijmout vše",
  reject: "Odmítnout vše",
  preferences: "Nastavení cookies",
  policy: "Ochrana osobních údajů",
  saved: "Vaše volba byla uložena.",
  failed: "Nastavení se nepodařilo načíst. Zkuste to prosím znovu.",
};

export const notice: NoticeTexts = {
  introOut:
    "Cookies a podobné technologie používáme k níže uvedeným účelům. Všechny kromě nezbytných můžete kdykoli odmítnout:",
  introObject:
    "Používáme cookies a podobné technologie. Kromě nezbytných je zapnuto měření návštěv v souhrnných číslech, dokud je neodmítnete; vše ostatní je vypnuto, dokud to nepřijmete:",
  introNew:
    "Vaše volba ze dne {date} zůstává beze změny. Ptáme se jen na to, na co od vás zatím nemáme odpověď:",
  signal: "Signál odmítnutí byl respektován (Global Privacy Control). Proto vypnuto: {categories}.",
  conflict:
    "Váš prohlížeč žádá weby, aby neprodávaly ani nesdílely vaše údaje (Global Privacy Control). Když toto zapnete a volbu uložíte, platí zde vaše volba místo tohoto signálu.",
  earlier:
    "Povoleno dne {date}. Naše informace o ochraně osobních údajů se od té doby změnily, proto se ptáme znovu.",
  minor: "Pro mladé návštěvníky zůstává vše volitelné vypnuté.",
  choices: "Vaše volby ochrany soukromí",
};

export const embeds: EmbedTexts = {
  sends:
    "Načtením se předají vaše IP adresa a adresa této stránky (příjemce: {provider}) a mohou se uložit cookies. Změnit to můžete kdykoli v části „{preferences}“.",
  ended: "Facebook tento doplněk na jiných webech ukončil. Stránku lze nadále sdílet odkazem.",
  "load-once": "Načíst jednou",
  "load-always": "Vždy povolit: {name}",
  openAt: "Otevřít na {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Nastavení cookies",
  explain: "Vyberte, co povolujete. Nic se nezmění, dokud volbu neuložíte.",
  alwaysOn: "Vždy zapnuto",
  on: "Zapnuto",
  off: "Vypnuto",
  some: "Částečně zapnuto",
  functionalMore: "Jsou potřebné pro fungování webu. Volba zůstává uložena (max. počet dní: {days}).",
  canObject: "Souhlas není nutný. Chcete-li vznést námitku, vypněte službu a uložte volbu.",
  services: "Služby: {count}",
  filter: "Najít službu",
  found: "Nalezené služby: {count}",
  details: "Podrobnosti: {service}",
  provider: "Příjemce",
  place: "Místo zpracování",
  purpose: "Účel",
  stores: "Cookies a úložiště",
  noStores: "Neukládá vlastní cookies.",
  policyOf: "Ochrana osobních údajů: {provider}",
  optOut: "Odmítnutí u poskytovatele: {provider}",
  name: "Název",
  lifetime: "Doba uchování",
  session: "do zavření prohlížeče",
  kept: "do odstranění",
  ownCookies: "tento web",
  own: "vlastní server webu",
  save: "Uložit volbu",
  close: "Zavřít bez uložení",
  decided: "Datum volby: {date}.",
  reloadNeeded: "Vypnuté služby se zastaví až po novém načtení stránky.",
  reload: "Znovu načíst stránku",
  "for.statistics": "Měření návštěv a používání webu",
  "for.tags": "Načítání dalších skriptů, které určuje web",
  "for.recording": "Záznam používání stránek (kliknutí, posouvání, ukazatel)",
  "for.conversion": "Měření výsledků reklam",
  "for.advertising": "Rozpoznávání návštěvníků pro účely reklamy",
  "for.visitor": "Rozlišuje návštěvníky",
  "for.session": "Spojuje kroky jedné návštěvy",
  "for.origin": "Pamatuje si zdroj návštěvy",
  "for.click": "Pamatuje si kliknutí na reklamu",
  "for.test": "Ověřuje, zda je měření možné",
  "for.consent": "Pamatuje si volbu u poskytovatele",
  "for.routing": "Vybírá server",
  "for.embed": "Zobrazení obsahu poskytovatele (příspěvky, videa, mapy)",
  "for.signin": "Přihlášení přes poskytovatele",
  "for.security": "Ochrana před zneužitím",
  "for.chat": "Chat na webu",
  "for.newsletter": "Nabídka newsletteru",
  "for.companies": "Zjišťování, z jaké organizace jsou návštěvníci",
  "for.position": "Použití polohy po povolení v prohlížeči",
  "for.preference": "Pamatuje si nastavení",
};

export const declaration: DeclarationTexts = {
  overview: "Na tomto webu se používají tyto cookies a podobné technologie (správce: {controller}).",
  undecided: "Volba zatím nebyla učiněna.",
  change: "Změnit volbu",
  version: "verze {version}",
  granted: "Povoleno",
  denied: "Nepovoleno",
  exempt: "Souhlas není nutný; lze vznést námitku",
  storesOf: "Cookies a úložiště: {service}",
  kind: "Druh",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Úložiště prohlížeče ({site})",
  "kind.tab": "Úložiště prohlížeče, jedna karta ({site})",
  unknown: "neuvedeno",
  ownPurpose: "Dotaz na vaši volbu a její zapamatování",
  ownChoice: "Pamatuje si, co bylo povoleno, co odmítnuto a kdy",
  ownErase: "Po odvolání souhlasu: na další stránce odstraní, co zůstalo",
  ownNews: "Oznamuje dalším otevřeným kartám webu změnu volby",
};

export const records: RecordTexts = {
  proof: "Doklad o této volbě: {id}",
  copy: "Kopírovat",
  copied: "Zkopírováno.",
  ownRecords:
    "Náhodné číslo, které dokládá, že vaše volby patří k sobě, a doklady, které ještě nebyly odeslány tomuto webu",
};
