/**
 * What each language must say, and what it must not (R20, R24, R26, R38): a reader and a tool look for the plain verbs
 * of that language.
 */
export interface Words {
  /** The verb of each button, as it is commonly written on such buttons in that language. */
  readonly accept: RegExp;
  readonly reject: RegExp;
  /** The withdrawal of a choice or of consent. */
  readonly withdraw: RegExp;
  readonly advertising: RegExp;
  /** That closing saves nothing. */
  readonly unsaved: RegExp;
  /** Understood, continue, optimal, best experience, enjoy, unfortunately, recommended, legitimate interest. */
  readonly never: RegExp;
}

const words = (
  accept: RegExp,
  reject: RegExp,
  withdraw: RegExp,
  advertising: RegExp,
  unsaved: RegExp,
  never: RegExp,
): Words => ({ accept, reject, withdraw, advertising, unsaved, never });

export const WORDS: Readonly<Record<string, Words>> = {
  ar: words(/قبول/, /رفض/, /سحب/, /إعلان/, /دون حفظ/, /حسن[اً]|متابعة|أفضل|للأسف|موصى|مشروعة/),
  bg: words(
    /прие/i,
    /отхвърл/i,
    /оттегл/,
    /реклам/,
    /без запазване/,
    /разбрах|продължи|оптимал|най-добр|за съжаление|препоръч|легитим/i,
  ),
  cs: words(
    /přijm/i,
    /odmítn/i,
    /odvolat/,
    /reklam/,
    /bez uložení/,
    /rozumím|pokračovat|optimáln|nejlepší|bohužel|doporuč|oprávněn/i,
  ),
  da: words(
    /accept/i,
    /afvis/i,
    /tilbage/,
    /annonce/,
    /uden at gemme/,
    /forstået|fortsæt|optimal|bedste|desværre|anbefal|legitim/i,
  ),
  de: words(
    /akzeptier/i,
    /ablehn/i,
    /widerruf/,
    /werbung/i,
    /ohne speichern/i,
    /verstanden|fortfahren|weiter\b|optimal|beste|leider|empfohlen|berechtigt/i,
  ),
  el: words(
    /αποδοχή/i,
    /απόρριψη/i,
    /ανακαλ/,
    /διαφημίσ/,
    /χωρίς αποθήκευση/,
    /κατάλαβα|συνέχεια|βέλτιστ|καλύτερ|δυστυχώς|συνιστ|έννομ/i,
  ),
  en: words(
    /accept/i,
    /reject/i,
    /withdraw/,
    /advert/,
    /without saving/i,
    /got it|continue|optimal|best experience|enjoy|unfortunately|sorry|miss out|recommended|legitimate/i,
  ),
  es: words(
    /acept/i,
    /rechaz/i,
    /retirar/,
    /publicidad/,
    /sin guardar/,
    /entendido|continuar|óptim|mejor experiencia|mejor posible|lamentablemente|recomend|legítim/i,
  ),
  et: words(
    /luba|nõustu/i,
    /keela|keeldu/i,
    /tagasi/,
    /reklaam/,
    /salvestamata/,
    /selge\b|jätka|optimaal|parim|kahjuks|soovita|õigustatud/i,
  ),
  fi: words(
    /hyväksy/i,
    /hylkää/i,
    /peruuttaa/,
    /mainon/,
    /tallentamatta/,
    /selvä\b|jatka|optimaal|paras|parhaa|valitettavasti|suositel|oikeutettu/i,
  ),
  fr: words(
    /accepter/i,
    /refuser/i,
    /retirer/,
    /publicit/,
    /sans enregistrer/,
    /compris|continuer|optimal|meilleur|malheureusement|recommand|légitime/i,
  ),
  ga: words(
    /glac/i,
    /diúltaigh/i,
    /tharraingt siar/,
    /fógraíocht/,
    /gan sábháil/,
    /tuigim|ar aghaidh|is fearr|ar an drochuair|molta|dlisteanach/i,
  ),
  he: words(/קבל/, /דחי/, /לבטל|לחזור/, /פרסומ/, /ללא שמירה/, /הבנתי|המשך|מיטבי|הטוב|לצערנו|מומלץ|לגיטימי/),
  hr: words(
    /prihvat/i,
    /odbij/i,
    /povući/,
    /oglas/,
    /bez spremanja/,
    /razumijem|nastavi|optimal|najbolj|nažalost|preporuč|legitim/i,
  ),
  hu: words(
    /elfogad/i,
    /elutasít/i,
    /visszavon/,
    /hirdetés/,
    /mentés nélkül/,
    /értem|tovább\b|optimáli|legjobb|sajnos|ajánlott|jogos érdek/i,
  ),
  is: words(
    /samþykk/i,
    /afþakk|hafna/i,
    /afturkall/,
    /auglýsing/,
    /án þess að vista/,
    /skil\b|halda áfram|besta|því miður|mælt með|lögmæt/i,
  ),
  it: words(
    /accetta/i,
    /rifiuta/i,
    /revocare/,
    /pubblicità/,
    /senza salvare/,
    /ho capito|continua\b|ottimal|migliore|purtroppo|consigliat|legittim/i,
  ),
  lt: words(
    /priimti|sutikti/i,
    /atmesti/i,
    /atšaukti/,
    /reklam/,
    /neišsaugojus/,
    /supratau|tęsti|optimal|geriaus|deja|rekomenduo|teisėt/i,
  ),
  lv: words(
    /pieņemt/i,
    /noraidīt/i,
    /atsaukt/,
    /reklām/,
    /nesaglabājot/,
    /sapratu|turpināt|optimāl|labāk|diemžēl|ieteic|leģitīm/i,
  ),
  mt: words(
    /aċċetta/i,
    /irrifjuta/i,
    /tirtira/,
    /reklami/,
    /mingħajr ma tissejvja/,
    /fhimt|kompli|ottimal|aħjar|sfortunatament|rakkomandat|leġittim/i,
  ),
  nb: words(
    /godta/i,
    /avvis/i,
    /trekke tilbake/,
    /annonse/,
    /uten å lagre/,
    /forstått|fortsett|optimal|beste|dessverre|anbefal|berettiget/i,
  ),
  nl: words(
    /accepte/i,
    /weiger/i,
    /intrekken/,
    /advertenties/,
    /zonder opslaan/,
    /begrepen|snap ik|doorgaan|verder|optima|beste ervaring|geniet|helaas|jammer|mis(t)? |aanbevolen|gerechtvaardigd/i,
  ),
  pl: words(
    /akceptuj/i,
    /odrzuć/i,
    /wycofać/,
    /reklam/,
    /bez zapisywania/,
    /rozumiem|kontynuuj|przejdź dalej|optymaln|najleps|niestety|zalecan|uzasadnion/i,
  ),
  pt: words(
    /aceitar/i,
    /rejeitar/i,
    /retirar/,
    /publicidade/,
    /sem guardar/,
    /entendi|continuar|otimiz|ótim|melhor experiência|infelizmente|recomend|legítim/i,
  ),
  ro: words(
    /accept/i,
    /respinge/i,
    /retrageți/,
    /publicităț/,
    /fără a salva/,
    /am înțeles|continuă|optim|cea mai bună|din păcate|recomandat|legitim/i,
  ),
  sk: words(
    /prijať/i,
    /odmietnuť/i,
    /odvolať/,
    /reklám/,
    /bez uloženia/,
    /rozumiem|pokračovať|optimáln|najlepš|bohužiaľ|odporúč|oprávnen/i,
  ),
  sl: words(
    /sprejmi/i,
    /zavrni/i,
    /prekličete/,
    /oglas/,
    /brez shranjevanja/,
    /razumem|nadaljuj|optimal|najboljš|žal|priporoč|zakonit/i,
  ),
  sv: words(
    /godkänn|acceptera/i,
    /avvisa|neka/i,
    /återkalla/,
    /annons/,
    /utan att spara/,
    /förstår|fortsätt|optimal|bästa|tyvärr|rekommender|berättigat/i,
  ),
  tr: words(
    /kabul et/i,
    /reddet/i,
    /geri çek/,
    /reklam/,
    /kaydetmeden/,
    /anladım|devam et|optimal|en iyi|maalesef|önerilen|meşru/i,
  ),
  uk: words(
    /прийняти/i,
    /відхилити/i,
    /відкликати/,
    /реклам/,
    /без збереження/,
    /зрозуміло|продовжити|оптимал|найкращ|на жаль|рекоменд|законн/i,
  ),
};
