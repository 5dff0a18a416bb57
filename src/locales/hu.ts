import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} az Ön hozzájárulását kéri a sütikhez",
  intro:
    "Sütiket és hasonló technológiákat használunk, a szükségesek kivételével csak az Ön hozzájárulásával:",
  "name.functional": "Szükséges",
  "purpose.functional": "a honlap működéséhez kell; mindig be van kapcsolva.",
  "name.analytics": "Analitikai",
  "purpose.analytics": "a honlap használatának mérése a honlap fejlesztése céljából.",
  "name.marketing": "Marketing",
  "purpose.marketing": "az Önt honlapról honlapra követő hirdetések megjelenítése és mérése.",
  withdraw:
    "Itt láthatók az adatok címzettjei, és itt bármikor módosíthatja vagy visszavonhatja választását: „{preferences}”.",
  accept: "Összes elfogadása",
  reject: "Összes elutasítása",
  preferences: "Sütibeállítások",
  policy: "Adatvédelmi tájékoztató",
  saved: "Választását mentettük.",
  failed: "A beállításokat nem sikerült betölteni. Kérjük, próbálja újra.",
};

export const notice: NoticeTexts = {
  introOut:
    "Sütiket és hasonló technológiákat használunk az alábbi célokra. A szükségesek kivételével bármikor elutasíthatja őket:",
  introObject:
    "Sütiket és hasonló technológiákat használunk. A szükségeseken kívül a látogatások összesített mérése is be van kapcsolva, amíg el nem utasítja; minden más ki van kapcsolva, amíg el nem fogadja:",
  introNew: "Korábbi választása ({date}) változatlan marad. Csak arról kérdezzük, amire még nem válaszolt:",
  signal: "A letiltási jelzést figyelembe vettük (Global Privacy Control). Emiatt kikapcsolva: {categories}.",
  conflict:
    "Böngészője arra kéri a honlapokat, hogy ne adják el és ne osszák meg az Ön adatait (Global Privacy Control). Ha ezt bekapcsolja és menti, itt a jelzés helyett az Ön választása érvényes.",
  earlier:
    "Ezt korábban engedélyezte ({date}). Adatvédelmi tájékoztatónk azóta megváltozott, ezért újra megkérdezzük.",
  minor: "Fiatal látogatóknál minden választható elem kikapcsolva marad.",
  choices: "Adatvédelmi választásai",
};

export const embeds: EmbedTexts = {
  sends:
    "Betöltéskor {provider} megkapja az Ön IP-címét és ennek az oldalnak a címét, és sütiket helyezhet el. Ezt itt bármikor módosíthatja: „{preferences}”.",
  ended:
    "A Facebook megszüntette ezt a bővítményt más honlapokon. Az oldal hivatkozással továbbra is megosztható.",
  "load-once": "Egyszeri betöltés",
  "load-always": "Állandó engedélyezés: {name}",
  openAt: "Megnyitás itt: {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Sütibeállítások",
  explain: "Válassza ki, mit engedélyez. Mentésig semmi sem változik.",
  alwaysOn: "Mindig bekapcsolva",
  on: "Be",
  off: "Ki",
  some: "Részben bekapcsolva",
  functionalMore: "A honlap működéséhez szükségesek. Választását legfeljebb {days} napig őrizzük meg.",
  canObject: "Nem igényel hozzájárulást. Tiltakozáshoz kapcsolja ki, és mentse.",
  services: "Szolgáltatások: {count}",
  filter: "Szolgáltatás keresése",
  found: "Talált szolgáltatások: {count}",
  details: "Részletek: {service}",
  provider: "Címzett",
  place: "Adatkezelés helye",
  purpose: "Cél",
  stores: "Sütik és tárolt adatok",
  noStores: "Nem helyez el saját sütiket.",
  policyOf: "Adatvédelmi szabályzat: {provider}",
  optOut: "Letiltás a címzettnél: {provider}",
  name: "Név",
  lifetime: "Megőrzési idő",
  session: "a böngésző bezárásáig",
  kept: "törlésig",
  ownCookies: "ez a honlap",
  own: "a honlap saját szervere",
  save: "Választás mentése",
  close: "Bezárás mentés nélkül",
  decided: "Választásának napja: {date}",
  reloadNeeded: "Amit visszavont, csak az oldal újratöltésekor áll le.",
  reload: "Oldal újratöltése",
  "for.statistics": "A látogatások és a honlap használatának mérése",
  "for.tags": "A honlap által választott egyéb szkriptek betöltése",
  "for.recording": "Az oldalak használatának rögzítése (kattintás, görgetés, mutató)",
  "for.conversion": "Hirdetések eredményének mérése",
  "for.advertising": "Látogatók felismerése hirdetési célból",
  "for.visitor": "Megkülönbözteti a látogatókat",
  "for.session": "Összekapcsolja egy látogatás lépéseit",
  "for.origin": "Megjegyzi, hogyan érkezett ide a látogató",
  "for.click": "Megjegyzi a hirdetésre kattintást",
  "for.test": "Ellenőrzi, lehetséges-e a mérés",
  "for.consent": "Megjegyzi a szolgáltatónál tett választást",
  "for.routing": "Szervert választ",
  "for.embed": "A szolgáltató tartalmainak megjelenítése (bejegyzések, videók, térképek)",
  "for.signin": "Bejelentkezés a szolgáltatón keresztül",
  "for.security": "Visszaélések elleni védelem",
  "for.chat": "Csevegés a honlapon",
  "for.newsletter": "Hírlevél kínálása",
  "for.companies": "A látogató szervezetének megállapítása",
  "for.position": "Az Ön tartózkodási helyének használata, ha a böngésző közölheti",
  "for.preference": "Megjegyez egy beállítást",
};

export const declaration: DeclarationTexts = {
  overview: "{controller} ezeket a sütiket és hasonló technológiákat használja ezen a honlapon.",
  undecided: "Még nem választott.",
  change: "Választás módosítása",
  version: "verzió: {version}",
  granted: "Engedélyezve",
  denied: "Nincs engedélyezve",
  exempt: "Nem igényel hozzájárulást; Ön tiltakozhat",
  storesOf: "Sütik és tárolt adatok: {service}",
  kind: "Típus",
  "kind.cookie": "Süti: {site}",
  "kind.local": "Böngészőtárhely: {site}",
  "kind.tab": "Böngészőtárhely (egy lap): {site}",
  unknown: "nincs megadva",
  ownPurpose: "Választásának bekérése és megőrzése",
  ownChoice: "Megjegyzi, mit engedélyezett, mit utasított el, és mikor",
  ownErase: "Visszavonás után: a következő oldallal törölteti a megmaradt adatokat",
  ownNews: "Jelzi a honlap többi nyitott lapjának, hogy választása megváltozott",
};

export const records: RecordTexts = {
  proof: "A választás igazolása: {id}",
  copy: "Másolás",
  copied: "Másolva.",
  ownRecords:
    "Véletlen szám, amely igazolja, hogy választásai összetartoznak, és a honlapnak még el nem küldött igazolások",
};
