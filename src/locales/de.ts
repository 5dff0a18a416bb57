import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} bittet um Ihre Einwilligung für Cookies",
  intro:
    "Wir speichern und lesen Cookies und Ähnliches auf Ihrem Gerät und verarbeiten die Daten, nur Erforderliches ohne Ihre Einwilligung:",
  "name.functional": "Erforderlich",
  "purpose.functional": "was diese Website zum Betrieb braucht; immer aktiv.",
  "name.analytics": "Statistik",
  "purpose.analytics": "messen, wie die Website genutzt wird, um sie zu verbessern.",
  "name.marketing": "Marketing",
  "purpose.marketing": "Werbung zeigen und messen, die Ihnen von Website zu Website folgt.",
  withdraw:
    "Unter „{preferences}“ sehen Sie auf dieser Website, wer Daten erhält, und können Ihre Auswahl jederzeit ändern oder widerrufen.",
  accept: "Alle akzeptieren",
  reject: "Alle ablehnen",
  preferences: "Cookie-Einstellungen",
  policy: "Datenschutzerklärung",
  saved: "Ihre Auswahl wurde gespeichert.",
  failed: "Die Einstellungen konnten nicht geladen werden. Bitte versuchen Sie es erneut.",
};

export const notice: NoticeTexts = {
  introOut:
    "Wir speichern und lesen Cookies und Ähnliches auf Ihrem Gerät und verarbeiten die Daten für folgende Zwecke. Alles nicht Erforderliche können Sie jederzeit ablehnen:",
  introObject:
    "Wir speichern und lesen Cookies und Ähnliches auf Ihrem Gerät und verarbeiten die Daten. Neben dem Erforderlichen ist die Messung von Besuchen in Gesamtzahlen aktiv, bis Sie sie ablehnen; alles andere ist inaktiv, bis Sie es akzeptieren:",
  introNew:
    "Ihre Auswahl vom {date} bleibt, wie sie ist. Wir fragen nur nach dem, was Sie noch nicht beantwortet haben:",
  signal: "Widerspruchssignal beachtet (Global Privacy Control). Dadurch inaktiv: {categories}.",
  conflict:
    "Ihr Browser bittet Websites, Ihre Daten nicht zu verkaufen oder weiterzugeben (Global Privacy Control). Wenn Sie dies aktivieren und speichern, gilt hier Ihre Auswahl statt dieses Signals.",
  earlier:
    "Sie haben dies am {date} erlaubt. Unsere Datenschutzerklärung wurde seitdem geändert, deshalb fragen wir erneut.",
  minor: "Bei jungen Besuchern bleibt alles inaktiv, was nicht erforderlich ist.",
  choices: "Ihre Datenschutzoptionen",
};

export const embeds: EmbedTexts = {
  sends:
    "Das Laden übermittelt Ihre IP-Adresse und die Adresse dieser Seite an {provider} und kann Cookies setzen. Ändern können Sie das jederzeit unter „{preferences}“.",
  ended:
    "Facebook bietet dieses Plugin auf anderen Websites nicht mehr an. Die Seite lässt sich noch per Link teilen.",
  "load-once": "Einmal laden",
  "load-always": "{name} immer erlauben",
  openAt: "Auf {host} öffnen",
};

export const preferences: PreferenceTexts = {
  heading: "Cookie-Einstellungen",
  explain: "Wählen Sie, was Sie erlauben. Bis zum Speichern ändert sich nichts.",
  alwaysOn: "Immer aktiv",
  on: "Aktiv",
  off: "Inaktiv",
  some: "Teilweise aktiv",
  functionalMore:
    "Für den Betrieb der Website erforderlich. Ihre Auswahl wird höchstens {days} Tage gespeichert.",
  canObject: "Keine Einwilligung nötig. Zum Widerspruch deaktivieren und speichern.",
  services: "Dienste: {count}",
  filter: "Dienst suchen",
  found: "Gefundene Dienste: {count}",
  details: "Details zu {service}",
  provider: "Empfänger",
  place: "Ort der Verarbeitung",
  purpose: "Zweck",
  stores: "Cookies und Browserspeicher",
  noStores: "Setzt selbst keine Cookies.",
  policyOf: "Datenschutzerklärung von {provider}",
  optOut: "Widerspruch bei {provider}",
  name: "Name",
  lifetime: "Speicherdauer",
  session: "bis zum Schließen des Browsers",
  kept: "bis zur Löschung",
  ownCookies: "diese Website",
  own: "eigener Server der Website",
  save: "Auswahl speichern",
  close: "Ohne Speichern schließen",
  decided: "Diese Auswahl haben Sie am {date} getroffen.",
  reloadNeeded: "Der Widerruf wird erst mit dem Neuladen dieser Seite voll wirksam.",
  reload: "Seite neu laden",
  "for.statistics": "Messung der Besuche und der Nutzung der Website",
  "for.tags": "Laden anderer Skripte, die die Website auswählt",
  "for.recording": "Aufzeichnung der Nutzung von Seiten (Klicks, Scrollen, Mauszeiger)",
  "for.conversion": "Messung des Erfolgs von Werbeanzeigen",
  "for.advertising": "Wiedererkennung von Besuchern für Werbung",
  "for.visitor": "Unterscheidet Besucher",
  "for.session": "Ordnet Seitenaufrufe einem Besuch zu",
  "for.origin": "Speichert, wie der Besucher hierher kam",
  "for.click": "Speichert den Klick auf eine Werbeanzeige",
  "for.test": "Prüft, ob eine Messung möglich ist",
  "for.consent": "Speichert eine beim Anbieter getroffene Auswahl",
  "for.routing": "Wählt einen Server",
  "for.embed": "Anzeige von Inhalten des Anbieters (Beiträge, Videos, Karten)",
  "for.signin": "Anmeldung über den Anbieter",
  "for.security": "Schutz vor Missbrauch",
  "for.chat": "Chat mit der Website",
  "for.newsletter": "Angebot eines Newsletters",
  "for.companies": "Ermittlung, welcher Organisation ein Besucher angehört",
  "for.position": "Nutzung Ihres Standorts, wenn der Browser ihn mitteilt",
  "for.preference": "Speichert eine Einstellung",
};

export const declaration: DeclarationTexts = {
  overview: "Diese Cookies und ähnlichen Technologien verwendet {controller} auf dieser Website.",
  undecided: "Sie haben noch keine Auswahl getroffen.",
  change: "Auswahl ändern",
  version: "Version {version}",
  granted: "Erlaubt",
  denied: "Nicht erlaubt",
  exempt: "Keine Einwilligung nötig; Widerspruch möglich",
  storesOf: "Cookies und Browserspeicher von {service}",
  kind: "Art",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Browserspeicher ({site})",
  "kind.tab": "Browserspeicher eines Tabs ({site})",
  unknown: "keine Angabe",
  ownPurpose: "Abfrage und Speicherung Ihrer Auswahl",
  ownChoice: "Speichert, was Sie erlaubt und abgelehnt haben und wann",
  ownErase: "Nach einem Widerruf: lässt die nächste Seite löschen, was zurückblieb",
  ownNews: "Meldet anderen offenen Tabs dieser Website, dass sich Ihre Auswahl geändert hat",
};

export const records: RecordTexts = {
  proof: "Nachweis dieser Auswahl: {id}",
  copy: "Kopieren",
  copied: "Kopiert.",
  ownRecords:
    "Eine Zufallszahl, die belegt, dass Ihre Entscheidungen zusammengehören, und Nachweise, die noch an diese Website zu senden sind",
};
