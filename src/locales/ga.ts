import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "Iarrann {controller} do thoiliú le haghaidh fianán",
  intro:
    "Úsáidimid fianáin agus teicneolaíochtaí comhchosúla; seachas na cinn riachtanacha, le do thoiliú amháin:",
  "name.functional": "Riachtanach",
  "purpose.functional": "chun go n-oibreoidh an suíomh seo; ar siúl i gcónaí.",
  "name.analytics": "Anailísíocht",
  "purpose.analytics": "úsáid an tsuímh a thomhas chun é a fheabhsú.",
  "name.marketing": "Margaíocht",
  "purpose.marketing": "fógraíocht lena leantar tú ó shuíomh go suíomh a thaispeáint agus a thomhas.",
  withdraw:
    "Faoi “{preferences}” ar an suíomh seo, feicfidh tú cé a fhaigheann sonraí, agus is féidir do rogha a athrú nó a tharraingt siar am ar bith.",
  accept: "Glac le gach ceann",
  reject: "Diúltaigh do gach ceann",
  preferences: "Sainroghanna fianán",
  policy: "Ráiteas príobháideachais",
  saved: "Sábháladh do rogha.",
  failed: "Theip ar lódáil na sainroghanna. Bain triail eile as.",
};

export const notice: NoticeTexts = {
  introOut:
    "Úsáidimid fianáin agus teicneolaíochtaí comhchosúla chun na gcríoch thíos. Is féidir leat diúltú am ar bith do gach ceann seachas na cinn riachtanacha:",
  introObject:
    "Úsáidimid fianáin agus teicneolaíochtaí comhchosúla. Chomh maith leis na cinn riachtanacha, tá tomhas cuairteanna i bhfigiúirí iomlána ar siúl go dtí go ndiúltóidh tú dó; tá gach rud eile múchta go dtí go nglacfaidh tú leis:",
  introNew:
    "Fanann an rogha a rinne tú ar an {date} mar atá. Ní chuirimid ceist ach faoin méid nár fhreagair tú fós:",
  signal: "Géilleadh don chomhartha diúltaithe (Global Privacy Control). Múchta dá bharr: {categories}.",
  conflict:
    "Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a chomhroinnt (Global Privacy Control). Má chuireann tú é seo ar siúl agus má shábhálann tú, is í do rogha a bheidh i bhfeidhm anseo in ionad an chomhartha sin.",
  earlier:
    "Cheadaigh tú é seo ar an {date}. Tá ár ráiteas príobháideachais athraithe ó shin, mar sin iarraimid arís ort.",
  minor: "Fanann gach rud roghnach múchta do chuairteoirí óga.",
  choices: "Do roghanna príobháideachais",
};

export const embeds: EmbedTexts = {
  sends:
    "Má lódáiltear é, faigheann {provider} do sheoladh IP agus seoladh an leathanaigh seo, agus féadfar fianáin a stóráil. Is féidir é sin a athrú am ar bith faoi “{preferences}”.",
  ended:
    "Chuir Facebook deireadh leis an mbreiseán seo ar shuíomhanna eile. Is féidir an leathanach a chomhroinnt fós le nasc.",
  "load-once": "Lódáil uair amháin",
  "load-always": "Ceadaigh {name} i gcónaí",
  openAt: "Oscail ar {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Sainroghanna fianán",
  explain: "Roghnaigh an méid a cheadaíonn tú. Ní athróidh aon rud go dtí go sábhálfaidh tú.",
  alwaysOn: "Ar siúl i gcónaí",
  on: "Ar siúl",
  off: "Múchta",
  some: "Ar siúl go páirteach",
  functionalMore:
    "Tá gá leo seo chun go n-oibreoidh an suíomh. Coimeádtar do rogha ar feadh {days} lá ar a mhéad.",
  canObject: "Ní gá toiliú. Chun agóid a dhéanamh, múch é agus sábháil.",
  services: "Seirbhísí: {count}",
  filter: "Aimsigh seirbhís",
  found: "Seirbhísí a aimsíodh: {count}",
  details: "Mionsonraí: {service}",
  provider: "Faighteoir",
  place: "Áit na próiseála",
  purpose: "Cuspóir",
  stores: "Fianáin agus stóráil",
  noStores: "Gan fianáin dá cuid féin.",
  policyOf: "Beartas príobháideachais: {provider}",
  optOut: "Rogha an diúltaithe: {provider}",
  name: "Ainm",
  lifetime: "Tréimhse choinneála",
  session: "go dtí go ndúntar an brabhsálaí",
  kept: "go dtí go scriostar é",
  ownCookies: "an suíomh seo",
  own: "freastalaí an tsuímh féin",
  save: "Sábháil na roghanna",
  close: "Dún gan sábháil",
  decided: "Rinne tú an rogha seo ar an {date}.",
  reloadNeeded: "Ní stopfaidh an méid a tharraing tú siar go dtí go n-athlódálfar an leathanach seo.",
  reload: "Athlódáil an leathanach",
  "for.statistics": "Cuairteanna ar an suíomh agus úsáid an tsuímh a thomhas",
  "for.tags": "Scripteanna eile, a roghnaíonn an suíomh, a lódáil",
  "for.recording": "Úsáid na leathanach a thaifeadadh (cliceáil, scrollú, pointeoir)",
  "for.conversion": "Toradh na bhfógraí a thomhas",
  "for.advertising": "Cuairteoirí a aithint le haghaidh fógraíochta",
  "for.visitor": "Aithníonn sé cuairteoirí óna chéile",
  "for.session": "Coinníonn sé cuairt amháin le chéile",
  "for.origin": "Cuimhníonn sé conas a tháinig an cuairteoir anseo",
  "for.click": "Cuimhníonn sé ar chliceáil ar fhógra",
  "for.test": "Tástálann sé an féidir tomhas a dhéanamh",
  "for.consent": "Cuimhníonn sé ar rogha a rinneadh leis an soláthraí",
  "for.routing": "Roghnaíonn sé freastalaí",
  "for.embed": "Ábhar an tsoláthraí a thaispeáint (postálacha, físeáin, léarscáileanna)",
  "for.signin": "Síniú isteach leis an soláthraí",
  "for.security": "Cosaint ar mhí-úsáid",
  "for.chat": "Comhrá leis an suíomh",
  "for.newsletter": "Nuachtlitir a thairiscint",
  "for.companies": "Fáil amach cén eagraíocht lena mbaineann cuairteoir",
  "for.position": "An áit a bhfuil tú a úsáid, má tá cead ag an mbrabhsálaí í a insint",
  "for.preference": "Cuimhníonn sé ar shocrú",
};

export const declaration: DeclarationTexts = {
  overview:
    "Seo iad na fianáin agus na teicneolaíochtaí comhchosúla a úsáideann {controller} ar an suíomh seo.",
  undecided: "Níl rogha déanta agat fós.",
  change: "Athraigh do rogha",
  version: "leagan {version}",
  granted: "Ceadaithe",
  denied: "Neamhcheadaithe",
  exempt: "Ní gá toiliú; is féidir leat agóid a dhéanamh",
  storesOf: "Fianáin agus stóráil: {service}",
  kind: "Cineál",
  "kind.cookie": "Fianán: {site}",
  "kind.local": "Stóráil brabhsálaí: {site}",
  "kind.tab": "Stóráil brabhsálaí (cluaisín amháin): {site}",
  unknown: "gan sonrú",
  ownPurpose: "Do rogha a iarraidh agus cuimhneamh uirthi",
  ownChoice: "Cuimhníonn sé ar an méid a cheadaigh agus a dhiúltaigh tú, agus cathain",
  ownErase: "Má tharraingíonn tú siar: scriosann an chéad leathanach eile an méid atá fágtha",
  ownNews: "Cuireann sé in iúl do chluaisíní oscailte eile an tsuímh seo gur athraigh do rogha",
};

export const records: RecordTexts = {
  proof: "Cruthúnas ar an rogha seo: {id}",
  copy: "Cóipeáil",
  copied: "Cóipeáilte.",
  ownRecords:
    "Uimhir randamach a chruthaíonn go mbaineann do roghanna le chéile, agus cruthúnais nár seoladh chuig an suíomh seo fós",
};
