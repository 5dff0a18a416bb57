import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

export const banner: BannerTexts = {
  title: "{controller} çerezler için rızanızı istiyor",
  intro: "Çerezler ve benzeri teknolojiler kullanıyoruz; zorunlu olanlar dışındakileri yalnızca rızanızla:",
  "name.functional": "Zorunlu",
  "purpose.functional": "bu sitenin çalışması için gerekenler; her zaman açık.",
  "name.analytics": "Analitik",
  "purpose.analytics": "siteyi geliştirmek için kullanımını ölçmek.",
  "name.marketing": "Pazarlama",
  "purpose.marketing": "sizi siteler arasında takip eden reklamları göstermek ve ölçmek.",
  withdraw:
    "“{preferences}” bölümünde verilerin alıcılarını görebilir, tercihinizi her zaman değiştirebilir veya rızanızı geri çekebilirsiniz.",
  accept: "Tümünü kabul et",
  reject: "Tümünü reddet",
  preferences: "Çerez tercihleri",
  policy: "Gizlilik bildirimi",
  saved: "Tercihiniz kaydedildi.",
  failed: "Tercihler yüklenemedi. Lütfen yeniden deneyin.",
};

export const notice: NoticeTexts = {
  introOut:
    "Aşağıdaki amaçlarla çerezler ve benzeri teknolojiler kullanıyoruz. Zorunlu olanlar dışındakileri her zaman reddedebilirsiniz:",
  introObject:
    "Çerezler ve benzeri teknolojiler kullanıyoruz. Zorunlu olanların yanında, ziyaretlerin toplam sayılarla ölçülmesi siz reddedene kadar açıktır; diğer her şey siz kabul edene kadar kapalıdır:",
  introNew: "{date} tarihli tercihiniz olduğu gibi kalır. Yalnızca henüz yanıtlamadıklarınızı soruyoruz:",
  signal: "Ret sinyaline uyuldu (Global Privacy Control). Bu nedenle kapalı: {categories}.",
  conflict:
    "Tarayıcınız sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Bunu açıp kaydederseniz burada bu sinyalin yerine sizin tercihiniz geçerli olur.",
  earlier:
    "Buna {date} tarihinde izin verdiniz. Gizlilik bildirimimiz o zamandan beri değişti, bu yüzden yeniden soruyoruz.",
  minor: "Genç ziyaretçiler için isteğe bağlı olan her şey kapalı kalır.",
  choices: "Gizlilik tercihleriniz",
};

export const embeds: EmbedTexts = {
  sends:
    "Yüklendiğinde {provider} IP adresinizi ve bu sayfanın adresini alır ve çerez yerleştirebilir. Bunu “{preferences}” bölümünden her zaman değiştirebilirsiniz.",
  ended: "Facebook bu eklentiyi diğer sitelerde sonlandırdı. Sayfa yine de bir bağlantıyla paylaşılabilir.",
  "load-once": "Bir kez yükle",
  "load-always": "Her zaman izin ver: {name}",
  openAt: "{host} üzerinde aç",
};

export const preferences: PreferenceTexts = {
  heading: "Çerez tercihleri",
  explain: "Neye izin verdiğinizi seçin. Kaydedene kadar hiçbir şey değişmez.",
  alwaysOn: "Her zaman açık",
  on: "Açık",
  off: "Kapalı",
  some: "Kısmen açık",
  functionalMore: "Sitenin çalışması için gereklidir. Tercihiniz en fazla {days} gün saklanır.",
  canObject: "Rıza gerekmez. İtiraz etmek için kapatıp kaydedin.",
  services: "Hizmetler: {count}",
  filter: "Hizmet ara",
  found: "Bulunan hizmetler: {count}",
  details: "Ayrıntılar: {service}",
  provider: "Alıcı",
  place: "İşleme yeri",
  purpose: "Amaç",
  stores: "Çerezler ve depolama",
  noStores: "Kendisi çerez yerleştirmez.",
  policyOf: "Gizlilik politikası: {provider}",
  optOut: "{provider} üzerinden devre dışı bırak",
  name: "Ad",
  lifetime: "Saklama süresi",
  session: "tarayıcı kapatılana kadar",
  kept: "silinene kadar",
  ownCookies: "bu site",
  own: "sitenin kendi sunucusu",
  save: "Tercihleri kaydet",
  close: "Kaydetmeden kapat",
  decided: "Bu tercihi {date} tarihinde yaptınız.",
  reloadNeeded: "Geri çektikleriniz ancak bu sayfa yeniden yüklendiğinde durur.",
  reload: "Sayfayı yeniden yükle",
  "for.statistics": "Site ziyaretlerini ve kullanımını ölçme",
  "for.tags": "Sitenin seçtiği diğer betikleri yükleme",
  "for.recording": "Sayfaların nasıl kullanıldığını kaydetme (tıklama, kaydırma, imleç)",
  "for.conversion": "Reklamların sonucunu ölçme",
  "for.advertising": "Reklam için ziyaretçileri tanıma",
  "for.visitor": "Ziyaretçileri birbirinden ayırır",
  "for.session": "Tek bir ziyareti bir arada tutar",
  "for.origin": "Ziyaretçinin buraya nasıl geldiğini hatırlar",
  "for.click": "Bir reklama tıklandığını hatırlar",
  "for.test": "Ölçüm yapılıp yapılamayacağını sınar",
  "for.consent": "Sağlayıcıda yapılan bir tercihi hatırlar",
  "for.routing": "Bir sunucu seçer",
  "for.embed": "Sağlayıcının içeriğini gösterme (gönderiler, videolar, haritalar)",
  "for.signin": "Sağlayıcı üzerinden oturum açma",
  "for.security": "Kötüye kullanıma karşı koruma",
  "for.chat": "Siteyle sohbet etme",
  "for.newsletter": "Bülten sunma",
  "for.companies": "Ziyaretçinin hangi kuruluştan olduğunu belirleme",
  "for.position": "Tarayıcı bildirebildiğinde konumunuzu kullanma",
  "for.preference": "Bir ayarı hatırlar",
};

export const declaration: DeclarationTexts = {
  overview: "{controller} tarafından bu sitede kullanılan çerezler ve benzeri teknolojiler aşağıdadır.",
  undecided: "Henüz bir tercih yapmadınız.",
  change: "Tercihi değiştir",
  version: "sürüm {version}",
  granted: "İzin verildi",
  denied: "İzin verilmedi",
  exempt: "Rıza gerekmez; itiraz edebilirsiniz",
  storesOf: "Çerezler ve depolama: {service}",
  kind: "Tür",
  "kind.cookie": "Çerez: {site}",
  "kind.local": "Tarayıcı depolaması: {site}",
  "kind.tab": "Tarayıcı depolaması (tek sekme): {site}",
  unknown: "belirtilmemiş",
  ownPurpose: "Tercihinizi sorma ve hatırlama",
  ownChoice: "Neye izin verdiğinizi, neyi reddettiğinizi ve bunların zamanını hatırlar",
  ownErase: "Geri çekmeden sonra: kalanların sonraki sayfada silinmesini sağlar",
  ownNews: "Bu sitenin diğer açık sekmelerine tercihinizin değiştiğini bildirir",
};

export const records: RecordTexts = {
  proof: "Bu tercihin kanıtı: {id}",
  copy: "Kopyala",
  copied: "Kopyalandı.",
  ownRecords:
    "Tercihlerinizin birbirine ait olduğunu kanıtlayan rastgele bir sayı ve bu siteye henüz gönderilmemiş kanıtlar",
};
