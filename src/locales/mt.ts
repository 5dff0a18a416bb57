import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "Talba minn {controller} għall-kunsens tiegħek dwar il-cookies",
  intro: "Nużaw cookies u teknoloġiji simili; dawk li mhumiex meħtieġa, bil-kunsens tiegħek biss:",
  "name.functional": "Meħtieġa",
  "purpose.functional": "dak li dan is-sit jeħtieġ biex jaħdem; dejjem mixgħul.",
  "name.analytics": "Analitika",
  "purpose.analytics": "il-kejl ta’ kif jintuża s-sit, biex ikun jista’ jittejjeb.",
  "name.marketing": "Marketing",
  "purpose.marketing": "il-wiri u l-kejl ta’ reklami li jsegwuk minn sit għal ieħor.",
  withdraw:
    "Taħt “{preferences}” fuq dan is-sit tara min jirċievi d-data, u tista’ tibdel jew tirtira l-għażla tiegħek f’kull ħin.",
  accept: "Aċċetta kollox",
  reject: "Irrifjuta kollox",
  preferences: "Preferenzi tal-cookies",
  policy: "Dikjarazzjoni ta’ privatezza",
  saved: "L-għażla tiegħek ġiet issejvjata.",
  failed: "Il-preferenzi ma setgħux jitgħabbew. Jekk jogħġbok erġa’ pprova.",
};

export const notice: NoticeTexts = {
  introOut:
    "Nużaw cookies u teknoloġiji simili għall-iskopijiet ta’ hawn taħt. Tista’ tirrifjuta f’kull ħin dawk kollha li mhumiex meħtieġa:",
  introObject:
    "Nużaw cookies u teknoloġiji simili. Minbarra dawk meħtieġa, il-kejl taż-żjarat f’numri totali jibqa’ mixgħul sakemm tirrifjutah; il-bqija kollox jibqa’ mitfi sakemm taċċettah:",
  introNew: "L-għażla tiegħek ({date}) tibqa’ kif inhi. Nistaqsu biss dwar dak li għadek ma weġibtx għalih:",
  signal: "Is-sinjal ta’ rifjut ġie rispettat (Global Privacy Control). Mitfi minħabba fih: {categories}.",
  conflict:
    "Il-browser tiegħek jitlob lis-siti ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Jekk tixgħel dan u tissejvja, hawnhekk tgħodd l-għażla tiegħek minflok dak is-sinjal.",
  earlier:
    "Ippermettejt dan qabel ({date}). Id-dikjarazzjoni ta’ privatezza tagħna nbidlet minn dakinhar, għalhekk nerġgħu nistaqsu.",
  minor: "Għal viżitaturi żgħażagħ, dak kollu li hu fakultattiv jibqa’ mitfi.",
  choices: "L-għażliet tal-privatezza tiegħek",
};

export const embeds: EmbedTexts = {
  sends:
    "It-tagħbija tagħti lil {provider} l-indirizz IP tiegħek u l-indirizz ta’ din il-paġna, u jistgħu jitqiegħdu cookies. Tista’ tibdel dan f’kull ħin taħt “{preferences}”.",
  ended: "Facebook ma għadux joffri dan il-plugin fuq siti oħra. Il-paġna xorta tista’ tinqasam b’link.",
  "load-once": "Għabbi darba",
  "load-always": "Dejjem ippermetti {name}",
  openAt: "Iftaħ fuq {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Preferenzi tal-cookies",
  explain: "Agħżel x’tippermetti. Xejn ma jinbidel qabel ma tissejvja.",
  alwaysOn: "Dejjem mixgħul",
  on: "Mixgħul",
  off: "Mitfi",
  some: "Parzjalment mixgħul",
  functionalMore: "Is-sit jeħtieġ dawn biex jaħdem. Żamma massima tal-għażla tiegħek, f’jiem: {days}.",
  canObject: "M’hemmx bżonn kunsens. Biex toġġezzjona, itfi u ssejvja.",
  services: "Servizzi: {count}",
  filter: "Fittex servizz",
  found: "Servizzi misjuba: {count}",
  details: "Dettalji ta’ {service}",
  provider: "Riċevitur",
  place: "Post tal-ipproċessar",
  purpose: "Skop",
  stores: "Cookies u ħżin",
  noStores: "Ma jqiegħed l-ebda cookie tiegħu.",
  policyOf: "Politika tal-privatezza ta’ {provider}",
  optOut: "Iddiżattiva għand {provider}",
  name: "Isem",
  lifetime: "Perjodu ta’ żamma",
  session: "sakemm jingħalaq il-browser",
  kept: "sakemm jitneħħa",
  ownCookies: "dan is-sit",
  own: "is-server tas-sit stess",
  save: "Issejvja l-għażliet",
  close: "Agħlaq mingħajr ma tissejvja",
  decided: "Data ta’ din l-għażla: {date}.",
  reloadNeeded: "Dak li rtirajt jieqaf biss meta din il-paġna terġa’ titgħabba.",
  reload: "Erġa’ għabbi l-paġna",
  "for.statistics": "Kejl taż-żjarat u tal-użu tas-sit",
  "for.tags": "Tagħbija ta’ scripts oħra, magħżula mis-sit",
  "for.recording": "Reġistrazzjoni ta’ kif jintużaw il-paġni (klikks, skrolljar, kursur)",
  "for.conversion": "Kejl tar-riżultat tar-reklami",
  "for.advertising": "Rikonoxximent tal-viżitaturi għar-reklamar",
  "for.visitor": "Jagħraf viżitatur minn ieħor",
  "for.session": "Iżomm żjara waħda flimkien",
  "for.origin": "Jiftakar kif ġie hawn il-viżitatur",
  "for.click": "Jiftakar il-klikk fuq reklam",
  "for.test": "Jittestja jekk il-kejl huwiex possibbli",
  "for.consent": "Jiftakar għażla magħmula għand il-fornitur",
  "for.routing": "Jagħżel server",
  "for.embed": "Wiri ta’ kontenut tal-fornitur (posts, vidjos, mapep)",
  "for.signin": "Illoggjar permezz tal-fornitur",
  "for.security": "Protezzjoni kontra l-abbuż",
  "for.chat": "Chat mas-sit",
  "for.newsletter": "Offerta ta’ bullettin",
  "for.companies": "Identifikazzjoni tal-organizzazzjoni tal-viżitatur",
  "for.position": "Użu tal-post fejn tinsab, meta l-browser ikollu permess jgħidu",
  "for.preference": "Jiftakar preferenza",
};

export const declaration: DeclarationTexts = {
  overview: "Dawn huma l-cookies u t-teknoloġiji simili użati minn {controller} fuq dan is-sit.",
  undecided: "Għadek m’għamiltx għażla.",
  change: "Ibdel l-għażla tiegħek",
  version: "verżjoni {version}",
  granted: "Permess",
  denied: "Mhux permess",
  exempt: "M’hemmx bżonn kunsens; tista’ toġġezzjona",
  storesOf: "Cookies u ħżin ta’ {service}",
  kind: "Tip",
  "kind.cookie": "Cookie: {site}",
  "kind.local": "Ħżin fil-browser: {site}",
  "kind.tab": "Ħżin fil-browser (tab waħda): {site}",
  unknown: "mhux indikat",
  ownPurpose: "Talba u żamma tal-għażla tiegħek",
  ownChoice: "Jiftakar x’ippermettejt u x’irrifjutajt, u meta",
  ownErase: "Wara rtirar: il-paġna ta’ wara tneħħi dak li jkun baqa’",
  ownNews: "Jgħarraf lit-tabs l-oħra miftuħa ta’ dan is-sit li l-għażla tiegħek inbidlet",
};

export const records: RecordTexts = {
  proof: "Prova ta’ din l-għażla: {id}",
  copy: "Ikkopja",
  copied: "Ikkopjat.",
  ownRecords:
    "Numru każwali li jagħti prova li l-għażliet tiegħek imorru flimkien, u provi li għadhom iridu jintbagħtu lil dan is-sit",
};
