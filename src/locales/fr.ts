import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} demande votre consentement pour les cookies",
  intro:
    "Sauf s’ils sont nécessaires, nous n’utilisons des cookies et autres traceurs qu’avec votre consentement\u00a0:",
  "name.functional": "Nécessaires",
  "purpose.functional": "ce dont ce site a besoin pour fonctionner\u202f; toujours activé.",
  "name.analytics": "Mesure d’audience",
  "purpose.analytics": "mesurer l’utilisation du site afin de l’améliorer.",
  "name.marketing": "Publicité",
  "purpose.marketing": "afficher et mesurer des publicités qui vous suivent d’un site à l’autre.",
  withdraw:
    "Dans «\u00a0{preferences}\u00a0» sur ce site, vous voyez qui reçoit des données et pouvez à tout moment modifier votre choix ou retirer votre consentement.",
  accept: "Tout accepter",
  reject: "Tout refuser",
  preferences: "Paramètres des cookies",
  policy: "Politique de confidentialité",
  saved: "Votre choix est enregistré.",
  failed: "Les paramètres n’ont pas pu être chargés. Veuillez réessayer.",
};

export const notice: NoticeTexts = {
  introOut:
    "Nous utilisons des cookies et autres traceurs aux fins ci-dessous. Sauf s’ils sont nécessaires, vous pouvez les refuser à tout moment\u00a0:",
  introObject:
    "Nous utilisons des cookies et autres traceurs. Outre le nécessaire, la mesure des visites en chiffres globaux est activée tant que vous ne la refusez pas\u202f; tout le reste est désactivé tant que vous ne l’acceptez pas\u00a0:",
  introNew:
    "Votre choix du {date} reste inchangé. Nous ne vous interrogeons que sur ce à quoi vous n’avez pas encore répondu\u00a0:",
  signal:
    "Signal d’opposition pris en compte (Global Privacy Control). Désactivé de ce fait\u00a0: {categories}.",
  conflict:
    "Votre navigateur demande aux sites de ne pas vendre ni partager vos données (Global Privacy Control). Si vous activez ceci et enregistrez, votre choix s’applique ici à la place de ce signal.",
  earlier:
    "Vous avez autorisé ceci le {date}. Notre politique de confidentialité a changé depuis\u202f; nous vous posons donc à nouveau la question.",
  minor: "Tout ce qui est facultatif reste désactivé pour les jeunes visiteurs.",
  choices: "Vos choix de confidentialité",
};

export const embeds: EmbedTexts = {
  sends:
    "Le chargement transmet à {provider} votre adresse IP et l’adresse de cette page, et peut déposer des cookies. Vous pouvez modifier ce choix à tout moment dans «\u00a0{preferences}\u00a0».",
  ended:
    "Facebook ne propose plus ce module sur d’autres sites. La page peut toujours être partagée par un lien.",
  "load-once": "Charger une fois",
  "load-always": "Toujours autoriser {name}",
  openAt: "Ouvrir sur {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Paramètres des cookies",
  explain: "Choisissez ce que vous autorisez. Rien ne change avant l’enregistrement.",
  alwaysOn: "Toujours activé",
  on: "Activé",
  off: "Désactivé",
  some: "Activé en partie",
  functionalMore: "Nécessaires au fonctionnement du site. Votre choix est conservé {days} jours au maximum.",
  canObject: "Aucun consentement requis. Pour vous opposer, désactivez et enregistrez.",
  services: "Services\u00a0: {count}",
  filter: "Rechercher un service",
  found: "Services trouvés\u00a0: {count}",
  details: "Détails sur {service}",
  provider: "Destinataire",
  place: "Lieu de traitement",
  purpose: "Finalité",
  stores: "Cookies et stockage",
  noStores: "Ne dépose lui-même aucun cookie.",
  policyOf: "Politique de confidentialité\u00a0: {provider}",
  optOut: "Opposition\u00a0: {provider}",
  name: "Nom",
  lifetime: "Conservation",
  session: "jusqu’à la fermeture du navigateur",
  kept: "jusqu’à la suppression",
  ownCookies: "ce site",
  own: "serveur du site lui-même",
  save: "Enregistrer les choix",
  close: "Fermer sans enregistrer",
  decided: "Vous avez fait ce choix le {date}.",
  reloadNeeded: "Le retrait ne prend pleinement effet qu’au rechargement de cette page.",
  reload: "Recharger la page",
  "for.statistics": "Mesurer les visites et l’utilisation du site",
  "for.tags": "Charger d’autres scripts, choisis par le site",
  "for.recording": "Enregistrer l’utilisation des pages (clics, défilement, pointeur)",
  "for.conversion": "Mesurer le résultat des publicités",
  "for.advertising": "Reconnaître les visiteurs à des fins publicitaires",
  "for.visitor": "Distingue les visiteurs",
  "for.session": "Relie les pages d’une même visite",
  "for.origin": "Retient comment le visiteur est arrivé ici",
  "for.click": "Retient le clic sur une publicité",
  "for.test": "Vérifie si la mesure est possible",
  "for.consent": "Retient un choix fait auprès du fournisseur",
  "for.routing": "Choisit un serveur",
  "for.embed": "Afficher des contenus du fournisseur (publications, vidéos, cartes)",
  "for.signin": "Se connecter via le fournisseur",
  "for.security": "Protéger contre les abus",
  "for.chat": "Discuter en ligne avec le site",
  "for.newsletter": "Proposer une lettre d’information",
  "for.companies": "Identifier l’organisation à laquelle appartient un visiteur",
  "for.position": "Utiliser votre position, si le navigateur la communique",
  "for.preference": "Retient un réglage",
};

export const declaration: DeclarationTexts = {
  overview: "Voici les cookies et autres traceurs utilisés par {controller} sur ce site.",
  undecided: "Vous n’avez pas encore fait de choix.",
  change: "Modifier votre choix",
  version: "version {version}",
  granted: "Autorisé",
  denied: "Non autorisé",
  exempt: "Aucun consentement requis\u202f; opposition possible",
  storesOf: "Cookies et stockage\u00a0: {service}",
  kind: "Type",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Stockage du navigateur ({site})",
  "kind.tab": "Stockage du navigateur, un onglet ({site})",
  unknown: "non précisé",
  ownPurpose: "Demander et retenir votre choix",
  ownChoice: "Retient ce que vous avez autorisé et refusé, et quand",
  ownErase: "Après un retrait\u00a0: fait supprimer par la page suivante ce qui subsiste",
  ownNews: "Signale aux autres onglets ouverts de ce site que votre choix a changé",
};

export const records: RecordTexts = {
  proof: "Preuve de ce choix\u00a0: {id}",
  copy: "Copier",
  copied: "Copié.",
  ownRecords:
    "Un nombre aléatoire qui prouve que vos choix vont ensemble, et les preuves qui restent à envoyer à ce site",
};
