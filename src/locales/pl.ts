import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller}: prośba o zgodę na pliki cookie",
  intro: "Plików cookie i podobnych technologii, poza niezbędnymi, używamy tylko za Państwa zgodą:",
  "name.functional": "Niezbędne",
  "purpose.functional": "potrzebne do działania witryny; zawsze włączone.",
  "name.analytics": "Analityczne",
  "purpose.analytics": "pomiar korzystania z witryny w celu jej ulepszania.",
  "name.marketing": "Marketingowe",
  "purpose.marketing": "wyświetlanie i pomiar reklam, śledzenie Państwa aktywności w różnych witrynach.",
  withdraw:
    "Opcja „{preferences}” w tej witrynie pokazuje odbiorców danych i pozwala w każdej chwili zmienić wybór lub wycofać zgodę.",
  accept: "Zaakceptuj wszystkie",
  reject: "Odrzuć wszystkie",
  preferences: "Ustawienia plików cookie",
  policy: "Polityka prywatności",
  saved: "Wybór został zapisany.",
  failed: "Nie udało się wczytać ustawień. Proszę spróbować ponownie.",
};

export const notice: NoticeTexts = {
  introOut:
    "Plików cookie i podobnych technologii używamy w celach podanych poniżej. Wszystkie poza niezbędnymi można w każdej chwili odrzucić:",
  introObject:
    "Używamy plików cookie i podobnych technologii. Oprócz niezbędnych włączony jest pomiar wizyt w postaci łącznych liczb, dopóki go Państwo nie odrzucą; wszystko inne jest wyłączone, dopóki Państwo tego nie zaakceptują:",
  introNew:
    "Wybór z dnia {date} pozostaje bez zmian. Pytamy tylko o to, na co nie udzielono jeszcze odpowiedzi:",
  signal:
    "Sygnał sprzeciwu został uwzględniony (Global Privacy Control). Wyłączone z tego powodu: {categories}.",
  conflict:
    "Państwa przeglądarka prosi witryny, aby nie sprzedawały ani nie udostępniały Państwa danych (Global Privacy Control). Po włączeniu tej opcji i zapisaniu obowiązuje tu Państwa wybór zamiast tego sygnału.",
  earlier:
    "Zezwolono na to dnia {date}. Nasza polityka prywatności zmieniła się od tego czasu, dlatego pytamy ponownie.",
  minor: "Dla młodych odwiedzających wszystko, co opcjonalne, pozostaje wyłączone.",
  choices: "Państwa opcje prywatności",
};

export const embeds: EmbedTexts = {
  sends:
    "Wczytanie ujawnia Państwa adres IP i adres tej strony (odbiorca: {provider}); mogą też zostać zapisane pliki cookie. Wybór można w każdej chwili zmienić w opcji „{preferences}”.",
  ended: "Facebook wycofał tę wtyczkę z innych witryn. Stronę nadal można udostępnić za pomocą linku.",
  "load-once": "Wczytaj raz",
  "load-always": "Zawsze zezwalaj: {name}",
  openAt: "Otwórz na {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Ustawienia plików cookie",
  explain: "Proszę wybrać, na co Państwo zezwalają. Zmiany obowiązują dopiero po zapisaniu.",
  alwaysOn: "Zawsze włączone",
  on: "Włączone",
  off: "Wyłączone",
  some: "Częściowo włączone",
  functionalMore: "Są potrzebne do działania witryny. Wybór jest przechowywany (maks. liczba dni: {days}).",
  canObject: "Zgoda nie jest potrzebna. Aby wnieść sprzeciw, należy wyłączyć usługę i zapisać wybór.",
  services: "Usługi: {count}",
  filter: "Znajdź usługę",
  found: "Znalezione usługi: {count}",
  details: "Szczegóły: {service}",
  provider: "Odbiorca",
  place: "Miejsce przetwarzania",
  purpose: "Cel",
  stores: "Pliki cookie i pamięć przeglądarki",
  noStores: "Nie zapisuje własnych plików cookie.",
  policyOf: "Polityka prywatności: {provider}",
  optOut: "Rezygnacja u dostawcy: {provider}",
  name: "Nazwa",
  lifetime: "Okres przechowywania",
  session: "do zamknięcia przeglądarki",
  kept: "do usunięcia",
  ownCookies: "ta witryna",
  own: "własny serwer witryny",
  save: "Zapisz wybór",
  close: "Zamknij bez zapisywania",
  decided: "Data wyboru: {date}.",
  reloadNeeded: "Wyłączone usługi zatrzymają się dopiero po ponownym wczytaniu strony.",
  reload: "Wczytaj stronę ponownie",
  "for.statistics": "Pomiar wizyt i korzystania z witryny",
  "for.tags": "Wczytywanie innych skryptów, które wybiera witryna",
  "for.recording": "Rejestrowanie korzystania ze stron (kliknięcia, przewijanie, wskaźnik)",
  "for.conversion": "Pomiar wyników reklam",
  "for.advertising": "Rozpoznawanie odwiedzających na potrzeby reklam",
  "for.visitor": "Rozróżnia odwiedzających",
  "for.session": "Łączy działania w ramach jednej wizyty",
  "for.origin": "Zapamiętuje źródło wizyty",
  "for.click": "Zapamiętuje kliknięcie reklamy",
  "for.test": "Sprawdza, czy pomiar jest możliwy",
  "for.consent": "Zapamiętuje wybór dokonany u dostawcy",
  "for.routing": "Wybiera serwer",
  "for.embed": "Wyświetlanie treści dostawcy (wpisy, filmy, mapy)",
  "for.signin": "Logowanie przez konto u dostawcy",
  "for.security": "Ochrona przed nadużyciami",
  "for.chat": "Czat w witrynie",
  "for.newsletter": "Oferowanie newslettera",
  "for.companies": "Ustalanie, z jakich organizacji są odwiedzający",
  "for.position": "Użycie lokalizacji po zezwoleniu w przeglądarce",
  "for.preference": "Zapamiętuje ustawienie",
};

export const declaration: DeclarationTexts = {
  overview:
    "W tej witrynie używane są następujące pliki cookie i podobne technologie (administrator: {controller}).",
  undecided: "Nie dokonano jeszcze wyboru.",
  change: "Zmień wybór",
  version: "wersja {version}",
  granted: "Dozwolone",
  denied: "Niedozwolone",
  exempt: "Zgoda nie jest potrzebna; można wnieść sprzeciw",
  storesOf: "Pliki cookie i pamięć przeglądarki: {service}",
  kind: "Rodzaj",
  "kind.cookie": "Plik cookie ({site})",
  "kind.local": "Pamięć przeglądarki ({site})",
  "kind.tab": "Pamięć przeglądarki, jedna karta ({site})",
  unknown: "nie podano",
  ownPurpose: "Pytanie o Państwa wybór i jego zapamiętanie",
  ownChoice: "Zapamiętuje, na co zezwolono, czego odmówiono i kiedy",
  ownErase: "Po wycofaniu zgody: na następnej stronie usuwa to, co pozostało",
  ownNews: "Informuje inne otwarte karty tej witryny o zmianie wyboru",
};

export const records: RecordTexts = {
  proof: "Dowód tego wyboru: {id}",
  copy: "Kopiuj",
  copied: "Skopiowano.",
  ownRecords:
    "Losowa liczba, która dowodzi, że Państwa wybory są ze sobą powiązane, i dowody, które nie zostały jeszcze wysłane do tej witryny",
};
