import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} pede o seu consentimento para usar cookies",
  intro: "Usamos cookies e tecnologias semelhantes; exceto os necessários, apenas com o seu consentimento:",
  "name.functional": "Necessários",
  "purpose.functional": "aquilo de que este site precisa para funcionar; sempre ativo.",
  "name.analytics": "Analíticos",
  "purpose.analytics": "medir a utilização do site para o melhorar.",
  "name.marketing": "Publicidade",
  "purpose.marketing": "mostrar e medir publicidade que segue o visitante de site em site.",
  withdraw:
    "Em «{preferences}» neste site pode ver quem recebe dados e, a qualquer momento, alterar a sua escolha ou retirar o consentimento.",
  accept: "Aceitar tudo",
  reject: "Rejeitar tudo",
  preferences: "Preferências de cookies",
  policy: "Política de privacidade",
  saved: "A sua escolha foi guardada.",
  failed: "Não foi possível carregar as preferências. Tente novamente.",
};

export const notice: NoticeTexts = {
  introOut:
    "Usamos cookies e tecnologias semelhantes para as finalidades abaixo. Pode rejeitar todos, exceto os necessários, a qualquer momento:",
  introObject:
    "Usamos cookies e tecnologias semelhantes. Além dos necessários, a medição de visitas em números totais está ativa até a rejeitar; tudo o resto está inativo até o aceitar:",
  introNew: "O que escolheu em {date} mantém-se. Perguntamos apenas sobre aquilo a que ainda não respondeu:",
  signal: "Sinal de oposição respeitado (Global Privacy Control). Inativo por esse motivo: {categories}.",
  conflict:
    "O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Se ativar isto e guardar, aqui vale a sua escolha em vez desse sinal.",
  earlier:
    "Permitiu isto em {date}. A nossa política de privacidade mudou desde então, por isso perguntamos de novo.",
  minor: "Para visitantes jovens, tudo o que é opcional permanece inativo.",
  choices: "As suas opções de privacidade",
};

export const embeds: EmbedTexts = {
  sends:
    "O carregamento comunica a {provider} o seu endereço IP e o endereço desta página, e pode instalar cookies. Pode alterar a escolha a qualquer momento em «{preferences}».",
  ended:
    "O Facebook deixou de disponibilizar este plugin noutros sites. A página ainda pode ser partilhada por ligação.",
  "load-once": "Carregar uma vez",
  "load-always": "Permitir sempre {name}",
  openAt: "Abrir em {host}",
};

export const preferences: PreferenceTexts = {
  heading: "Preferências de cookies",
  explain: "Escolha o que permite. Nada muda até guardar.",
  alwaysOn: "Sempre ativo",
  on: "Ativo",
  off: "Inativo",
  some: "Ativo em parte",
  functionalMore:
    "Necessários para o site funcionar. A sua escolha é memorizada durante {days} dias, no máximo.",
  canObject: "Não requer consentimento. Para se opor, desative e guarde.",
  services: "Serviços: {count}",
  filter: "Procurar um serviço",
  found: "Serviços encontrados: {count}",
  details: "Detalhes de {service}",
  provider: "Destinatário",
  place: "Local do tratamento",
  purpose: "Finalidade",
  stores: "Cookies e armazenamento",
  noStores: "O serviço em si não instala cookies.",
  policyOf: "Política de privacidade de {provider}",
  optOut: "Opor-se junto de {provider}",
  name: "Nome",
  lifetime: "Conservação",
  session: "até o navegador ser fechado",
  kept: "até ser removido",
  ownCookies: "este site",
  own: "servidor do próprio site",
  save: "Guardar escolhas",
  close: "Fechar sem guardar",
  decided: "Fez esta escolha em {date}.",
  reloadNeeded: "A retirada do consentimento só produz pleno efeito ao recarregar esta página.",
  reload: "Recarregar a página",
  "for.statistics": "Medir as visitas e a utilização do site",
  "for.tags": "Carregar outros scripts escolhidos pelo site",
  "for.recording": "Gravar a utilização das páginas (cliques, deslocamento, ponteiro)",
  "for.conversion": "Medir o resultado dos anúncios",
  "for.advertising": "Reconhecer os visitantes para fins publicitários",
  "for.visitor": "Distingue os visitantes",
  "for.session": "Liga as páginas de uma mesma visita",
  "for.origin": "Memoriza como o visitante chegou aqui",
  "for.click": "Memoriza o clique num anúncio",
  "for.test": "Verifica se é possível medir",
  "for.consent": "Memoriza uma escolha feita junto do fornecedor",
  "for.routing": "Escolhe um servidor",
  "for.embed": "Mostrar conteúdos do fornecedor (publicações, vídeos, mapas)",
  "for.signin": "Iniciar sessão através do fornecedor",
  "for.security": "Proteger contra abusos",
  "for.chat": "Conversar com o site por chat",
  "for.newsletter": "Disponibilizar uma newsletter",
  "for.companies": "Identificar a organização a que pertence um visitante",
  "for.position": "Usar a sua localização, se o navegador a comunicar",
  "for.preference": "Memoriza uma definição",
};

export const declaration: DeclarationTexts = {
  overview: "Estes são os cookies e as tecnologias semelhantes que {controller} usa neste site.",
  undecided: "Ainda não fez uma escolha.",
  change: "Alterar a sua escolha",
  version: "versão {version}",
  granted: "Permitido",
  denied: "Não permitido",
  exempt: "Não requer consentimento; pode opor-se",
  storesOf: "Cookies e armazenamento de {service}",
  kind: "Tipo",
  "kind.cookie": "Cookie ({site})",
  "kind.local": "Armazenamento do navegador ({site})",
  "kind.tab": "Armazenamento do navegador, um separador ({site})",
  unknown: "não indicado",
  ownPurpose: "Pedir e memorizar a sua escolha",
  ownChoice: "Memoriza o que permitiu e o que rejeitou, e quando",
  ownErase: "Após retirar o consentimento: faz a página seguinte remover o que ficou",
  ownNews: "Avisa outros separadores abertos deste site de que a sua escolha mudou",
};

export const records: RecordTexts = {
  proof: "Prova desta escolha: {id}",
  copy: "Copiar",
  copied: "Copiado.",
  ownRecords:
    "Um número aleatório que prova que as suas escolhas estão ligadas entre si, e provas ainda por enviar a este site",
};
