import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} chiede il consenso all’uso dei cookie",
  intro: "Usiamo cookie e tecnologie simili; salvo quelli tecnici, solo con il consenso dell’utente:",
  "name.functional": "Tecnici",
  "purpose.functional": "quanto serve al funzionamento di questo sito; sempre attivo.",
  "name.analytics": "Analitici",
  "purpose.analytics": "misurare l’uso del sito per migliorarlo.",
  "name.marketing": "Profilazione",
  "purpose.marketing": "mostrare e misurare pubblicità che segue l’utente da un sito all’altro.",
  withdraw:
    "In «{preferences}» su questo sito si può vedere chi riceve dati e, in ogni momento, modificare la scelta o revocare il consenso.",
  accept: "Accetta tutti",
  reject: "Rifiuta tutti",
  preferences: "Preferenze sui cookie",
  policy: "Informativa sulla privacy",
  saved: "La scelta è stata salvata.",
  failed: "Impossibile caricare le preferenze. Riprovare.",
};

export const notice: NoticeTexts = {
  introOut:
    "Usiamo cookie e tecnologie simili per le finalità seguenti. Salvo quelli tecnici, si possono rifiutare in ogni momento:",
  introObject:
    "Usiamo cookie e tecnologie simili. Oltre a quelli tecnici, la misurazione delle visite in cifre complessive è attiva finché non la si rifiuta; tutto il resto non è attivo finché non lo si accetta:",
  introNew:
    "La scelta effettuata in data {date} resta invariata. La domanda riguarda solo ciò a cui manca ancora una risposta:",
  signal:
    "Segnale di opposizione rispettato (Global Privacy Control). Non attivo di conseguenza: {categories}.",
  conflict:
    "Il browser chiede ai siti di non vendere né condividere i dati dell’utente (Global Privacy Control). Attivando questa voce e salvando, qui vale la scelta fatta al posto di quel segnale.",
  earlier:
    "Consenso dato in data {date}. L’informativa sulla privacy è cambiata da allora, perciò lo chiediamo di nuovo.",
  minor: "Per i visitatori più giovani tutto ciò che è facoltativo resta non attivo.",
  choices: "Scelte sulla privacy",
};

export const embeds: EmbedTexts = {
  sends:
    "Il caricamento comunica a {provider} l’indirizzo IP dell’utente e l’indirizzo di questa pagina e può installare cookie. La scelta si può modificare in ogni momento in «{preferences}».",
  ended:
    "Facebook non offre più questo plugin su altri siti. La pagina si può ancora condividere con un link.",
  "load-once": "Carica una volta",
  "load-always": "Consenti sempre {name}",
  openAt: "Apri su {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Preferenze sui cookie",
  explain: "Scegliere che cosa consentire. Nulla cambia fino al salvataggio.",
  alwaysOn: "Sempre attivo",
  on: "Attivo",
  off: "Non attivo",
  some: "Attivo in parte",
  functionalMore:
    "Necessari al funzionamento del sito. La scelta viene ricordata per {days} giorni al massimo.",
  canObject: "Consenso non necessario. Per opporsi, disattivare e salvare.",
  services: "Servizi: {count}",
  filter: "Cerca un servizio",
  found: "Servizi trovati: {count}",
  details: "Dettagli su {service}",
  provider: "Destinatario",
  place: "Luogo del trattamento",
  purpose: "Finalità",
  stores: "Cookie e memoria del browser",
  noStores: "Il servizio in sé non installa cookie.",
  policyOf: "Informativa sulla privacy di {provider}",
  optOut: "Opposizione presso {provider}",
  name: "Nome",
  lifetime: "Conservazione",
  session: "fino alla chiusura del browser",
  kept: "fino alla rimozione",
  ownCookies: "questo sito",
  own: "server del sito stesso",
  save: "Salva le scelte",
  close: "Chiudi senza salvare",
  decided: "Scelta effettuata in data {date}.",
  reloadNeeded: "La revoca ha pieno effetto solo al ricaricamento di questa pagina.",
  reload: "Ricarica la pagina",
  "for.statistics": "Misurare le visite e l’uso del sito",
  "for.tags": "Caricare altri script scelti dal sito",
  "for.recording": "Registrare l’uso delle pagine (clic, scorrimento, puntatore)",
  "for.conversion": "Misurare il risultato degli annunci",
  "for.advertising": "Riconoscere gli utenti a fini pubblicitari",
  "for.visitor": "Distingue gli utenti",
  "for.session": "Collega le pagine di una stessa visita",
  "for.origin": "Ricorda come l’utente è arrivato qui",
  "for.click": "Ricorda il clic su un annuncio",
  "for.test": "Verifica se la misurazione è possibile",
  "for.consent": "Ricorda una scelta fatta presso il fornitore",
  "for.routing": "Sceglie un server",
  "for.embed": "Mostrare contenuti del fornitore (post, video, mappe)",
  "for.signin": "Accedere tramite il fornitore",
  "for.security": "Proteggere dagli abusi",
  "for.chat": "Comunicare via chat con il sito",
  "for.newsletter": "Offrire una newsletter",
  "for.companies": "Individuare l’organizzazione a cui appartiene un utente",
  "for.position": "Usare la posizione, se il browser la comunica",
  "for.preference": "Ricorda un’impostazione",
};

export const declaration: DeclarationTexts = {
  overview: "Questi sono i cookie e le tecnologie simili che {controller} usa su questo sito.",
  undecided: "Non è stata ancora effettuata una scelta.",
  change: "Modifica la scelta",
  version: "versione {version}",
  granted: "Consentito",
  denied: "Non consentito",
  exempt: "Consenso non necessario; è possibile opporsi",
  storesOf: "Cookie e memoria del browser: {service}",
  kind: "Tipo",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Memoria del browser ({site})",
  "kind.tab": "Memoria del browser, una scheda ({site})",
  unknown: "non indicato",
  ownPurpose: "Chiedere e ricordare la scelta",
  ownChoice: "Ricorda che cosa è stato consentito e rifiutato, e quando",
  ownErase: "Dopo una revoca: fa rimuovere dalla pagina successiva ciò che è rimasto",
  ownNews: "Segnala alle altre schede aperte di questo sito che la scelta è cambiata",
};

export const records: RecordTexts = {
  proof: "Prova di questa scelta: {id}",
  copy: "Copia",
  copied: "Copiato.",
  ownRecords:
    "Un numero casuale che prova che le scelte vanno insieme, e prove ancora da inviare a questo sito",
};
