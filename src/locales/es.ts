import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} solicita su consentimiento para usar cookies",
  intro: "Usamos cookies y tecnologías similares; salvo las técnicas, solo con su consentimiento:",
  "name.functional": "Técnicas",
  "purpose.functional": "lo necesario para que este sitio funcione; siempre activado.",
  "name.analytics": "Análisis",
  "purpose.analytics": "medir el uso del sitio para mejorarlo.",
  "name.marketing": "Publicidad",
  "purpose.marketing": "mostrar y medir publicidad que le sigue de un sitio a otro.",
  withdraw:
    "En «{preferences}» de este sitio puede ver quién recibe datos y, en cualquier momento, cambiar su elección o retirar su consentimiento.",
  accept: "Aceptar todo",
  reject: "Rechazar todo",
  preferences: "Configuración de cookies",
  policy: "Política de privacidad",
  saved: "Su elección se ha guardado.",
  failed: "No se ha podido cargar la configuración. Inténtelo de nuevo.",
};

export const notice: NoticeTexts = {
  introOut:
    "Usamos cookies y tecnologías similares para las finalidades siguientes. Salvo las técnicas, puede rechazarlas en cualquier momento:",
  introObject:
    "Usamos cookies y tecnologías similares. Además de las técnicas, la medición de visitas en cifras totales está activada hasta que la rechace; todo lo demás está desactivado hasta que lo acepte:",
  introNew: "Lo que eligió el {date} no cambia. Solo preguntamos por lo que aún no ha respondido:",
  signal: "Señal de oposición atendida (Global Privacy Control). Desactivado por ese motivo: {categories}.",
  conflict:
    "Su navegador pide a los sitios que no vendan ni compartan sus datos (Global Privacy Control). Si activa esto y guarda, aquí se aplica su elección en lugar de esa señal.",
  earlier:
    "Permitió esto el {date}. Nuestra política de privacidad ha cambiado desde entonces; por eso volvemos a preguntar.",
  minor: "Para los visitantes jóvenes, todo lo opcional permanece desactivado.",
  choices: "Sus opciones de privacidad",
};

export const embeds: EmbedTexts = {
  sends:
    "Al cargarlo se comunican a {provider} su dirección IP y la dirección de esta página, y pueden instalarse cookies. Puede cambiarlo en cualquier momento en «{preferences}».",
  ended:
    "Facebook ya no ofrece este complemento en otros sitios. La página aún puede compartirse con un enlace.",
  "load-once": "Cargar una vez",
  "load-always": "Permitir siempre {name}",
  openAt: "Abrir en {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Configuración de cookies",
  explain: "Elija qué permite. Nada cambia hasta que guarde.",
  alwaysOn: "Siempre activado",
  on: "Activado",
  off: "Desactivado",
  some: "Activado en parte",
  functionalMore: "Necesarias para que el sitio funcione. Su elección se recuerda {days} días como máximo.",
  canObject: "No requiere consentimiento. Para oponerse, desactive y guarde.",
  services: "Servicios: {count}",
  filter: "Buscar un servicio",
  found: "Servicios encontrados: {count}",
  details: "Detalles de {service}",
  provider: "Destinatario",
  place: "Lugar del tratamiento",
  purpose: "Finalidad",
  stores: "Cookies y almacenamiento",
  noStores: "El servicio en sí no instala cookies.",
  policyOf: "Política de privacidad de {provider}",
  optOut: "Oponerse ante {provider}",
  name: "Nombre",
  lifetime: "Conservación",
  session: "hasta cerrar el navegador",
  kept: "hasta que se elimine",
  ownCookies: "este sitio",
  own: "servidor del propio sitio",
  save: "Guardar elección",
  close: "Cerrar sin guardar",
  decided: "Hizo esta elección el {date}.",
  reloadNeeded: "La retirada del consentimiento solo surte pleno efecto al recargar esta página.",
  reload: "Recargar la página",
  "for.statistics": "Medir las visitas y el uso del sitio",
  "for.tags": "Cargar otros scripts elegidos por el sitio",
  "for.recording": "Grabar el uso de las páginas (clics, desplazamiento, puntero)",
  "for.conversion": "Medir el resultado de los anuncios",
  "for.advertising": "Reconocer a los visitantes con fines publicitarios",
  "for.visitor": "Distingue a los visitantes",
  "for.session": "Agrupa las páginas de una misma visita",
  "for.origin": "Recuerda cómo llegó aquí el visitante",
  "for.click": "Recuerda el clic en un anuncio",
  "for.test": "Comprueba si es posible medir",
  "for.consent": "Recuerda una elección hecha ante el proveedor",
  "for.routing": "Elige un servidor",
  "for.embed": "Mostrar contenido del proveedor (publicaciones, vídeos, mapas)",
  "for.signin": "Iniciar sesión con el proveedor",
  "for.security": "Proteger contra abusos",
  "for.chat": "Chatear con el sitio",
  "for.newsletter": "Ofrecer un boletín",
  "for.companies": "Averiguar a qué organización pertenece un visitante",
  "for.position": "Usar su ubicación, si el navegador la comunica",
  "for.preference": "Recuerda un ajuste",
};

export const declaration: DeclarationTexts = {
  overview: "Estas son las cookies y tecnologías similares que {controller} usa en este sitio.",
  undecided: "Aún no ha hecho ninguna elección.",
  change: "Cambiar su elección",
  version: "versión {version}",
  granted: "Permitido",
  denied: "No permitido",
  exempt: "No requiere consentimiento; puede oponerse",
  storesOf: "Cookies y almacenamiento de {service}",
  kind: "Tipo",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Almacenamiento del navegador ({site})",
  "kind.tab": "Almacenamiento del navegador, una pestaña ({site})",
  unknown: "no indicado",
  ownPurpose: "Pedir y recordar su elección",
  ownChoice: "Recuerda qué permitió y qué rechazó, y cuándo",
  ownErase: "Tras retirar el consentimiento: hace que la página siguiente elimine lo que quedó",
  ownNews: "Avisa a otras pestañas abiertas de este sitio de que su elección ha cambiado",
};

export const records: RecordTexts = {
  proof: "Prueba de esta elección: {id}",
  copy: "Copiar",
  copied: "Copiado.",
  ownRecords:
    "Un número aleatorio que prueba que sus elecciones van juntas, y pruebas aún por enviar a este sitio",
};
